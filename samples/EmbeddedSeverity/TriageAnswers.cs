using System.Globalization;
using IncidentKit;

namespace EmbeddedSeverity;

/// <summary>What a form of the triage page says, applied to a ticket.</summary>
internal static class TriageAnswers
{
    public static Ticket Apply(Ticket ticket, SeverityClassifier classifier, IFormCollection form)
    {
        var name = form["fact"].ToString();
        var facts = SeverityFacts.Parse(classifier.Policy, ticket.FactsJson);
        if (form["do"] == "forget")
            return With(ticket, facts.With(name, FactValue.Unknown), ticket.PassedOverFacts.Where(passed => passed != name));
        if (form["do"] == "pass-over")
            return With(ticket, facts.With(name, FactValue.Unknown), ticket.PassedOverFacts.Append(name).Distinct());
        return With(ticket, facts.With(name, Value(facts, classifier, name, form)), ticket.PassedOverFacts.Where(passed => passed != name));
    }

    private static FactValue Value(SeverityFacts facts, SeverityClassifier classifier, string name, IFormCollection form)
    {
        var fact = classifier.Policy.FindFact(name);
        if (fact?.Type == FactType.TextSet)
            return form["text"].OfType<string>().ToArray();
        if (form["exact"].ToString() is { Length: > 0 } exact)
        {
            return fact?.Type == FactType.Duration
                ? int.TryParse(exact, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes) : exact
                : decimal.TryParse(exact, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : exact;
        }

        var question = classifier.Classify(facts).OpenQuestions.FirstOrDefault(open => open.Fact.Name == name);
        return question?.Choices.FirstOrDefault(choice => choice.Text == form["choice"])?.Value ?? FactValue.Unknown;
    }

    private static Ticket With(Ticket ticket, SeverityFacts facts, IEnumerable<string> passedOver) =>
        ticket with { FactsJson = facts.ToJson(), PassedOver = string.Join(' ', passedOver) };
}
