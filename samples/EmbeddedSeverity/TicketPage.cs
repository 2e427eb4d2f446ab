using System.Text;
using IncidentKit;

namespace EmbeddedSeverity;

/// <summary>A ticket: the question to ask next, the verdict with its reasons, and the picture of the way to it.</summary>
internal static class TicketPage
{
    public static string Of(Ticket ticket, SeverityClassifier classifier, string token, string? problem)
    {
        var verdict = classifier.Classify(ticket.FactsJson);
        return Page.Of(ticket.Title, $"""
            <h1>{Page.Text(ticket.Title)}</h1>
            {(problem is null ? "" : $"""<p class="problem" role="alert">{Page.Text(problem)}</p>""")}
            <section class="verdict level{verdict.Level.Rank}" aria-live="polite">
            <h2 id="level">{Page.Text(verdict.Details.ToString())}</h2>
            <p id="reason">{Page.Text(verdict.Reason)}</p>
            <p id="range">{(verdict.IsFinal ? "Final: no open question can change it." : $"Provisional: the worst that is still possible. {Page.Text(verdict.Policy.Find(verdict.BestPossible)!.ToString())} is the mildest.")}</p>
            <p>{Page.Text(verdict.Details.Response)}, target resolution {Page.Text(verdict.Details.Target.ToString())}.</p>
            </section>
            {Question(ticket, verdict, token)}
            {Known(ticket, verdict, token)}
            <section><h2>Why</h2><ol id="path">{Lines(verdict.Path.Select(step => step.ToString()))}</ol>
            <h3>What would change it</h3><ul id="changes">{Lines(verdict.WouldChange.Select(change => change.ToString()))}</ul></section>
            <figure id="picture">{SeverityDrawing.ToSvg(verdict)}</figure>
            """);
    }

    private static string Question(Ticket ticket, SeverityVerdict verdict, string token)
    {
        if (verdict.NextQuestion(ticket.PassedOverFacts) is not { } question)
            return $"""<section><h2 id="question">{(verdict.IsFinal ? "Nothing is left to ask." : "Every open question was passed over.")}</h2></section>""";

        var form = new StringBuilder();
        var fact = question.Fact;
        if (fact.Type == FactType.TextSet)
        {
            foreach (var choice in question.Choices)
                form.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<label><input type="checkbox" name="text" value="{Page.Text(choice.Text)}"> {Page.Text(choice.Text)}</label> """);
            form.Append("""<button name="do" value="answer">These, and no others</button> """);
        }
        else
        {
            foreach (var choice in question.Choices)
                form.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<button name="choice" value="{Page.Text(choice.Text)}">{Page.Text(choice.Text)}</button> """);
            if (fact.Type is FactType.Percentage or FactType.Count or FactType.Money or FactType.Duration)
                form.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<span class="exact"><label>exactly <input name="exact" inputmode="decimal" size="8"> {Page.Text(Unit(fact))}</label> <button name="do" value="answer">Set</button></span> """);
        }

        return $"""
            <section><h2 id="question">{Page.Text(question.Question)}</h2>
            <form method="post" action="/tickets/{ticket.Id}/facts" class="triage">{Page.Token(token)}<input type="hidden" name="fact" value="{Page.Text(fact.Name)}">{form}<button name="do" value="pass-over" class="quiet">nobody can tell yet</button></form></section>
            """;
    }

    private static string Known(Ticket ticket, SeverityVerdict verdict, string token)
    {
        var rows = new StringBuilder();
        foreach (var (name, value) in verdict.Facts!.Known)
            Row(name, value.ToString());
        foreach (var name in ticket.PassedOverFacts)
            Row(name, "nobody could tell");
        return $"""<section><h2>What is known</h2><table id="known"><tbody>{rows}</tbody></table></section>""";

        void Row(string name, string value) => rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
            <tr><th>{Page.Text(verdict.Policy.FindFact(name)?.Label ?? name)}</th><td>{Page.Text(value)}</td><td><form method="post" action="/tickets/{ticket.Id}/facts">{Page.Token(token)}<input type="hidden" name="fact" value="{Page.Text(name)}"><button name="do" value="forget" class="quiet">ask again</button></form></td></tr>
            """);
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<li>{Page.Text(line)}</li>"));

    private static string Unit(FactDefinition fact) => fact.Type switch
    {
        FactType.Percentage => "%",
        FactType.Money => fact.Currency!,
        FactType.Duration => "minutes",
        _ => "",
    };
}
