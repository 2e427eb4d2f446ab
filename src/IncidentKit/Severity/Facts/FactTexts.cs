using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Which texts a text set takes.</summary>
internal static class FactTexts
{
    private const int MaxTexts = 1_000;

    public static string? ProblemOf(FactDefinition fact, ImmutableArray<TieredService> services, ImmutableArray<string?> texts)
    {
        if (texts.Length > MaxTexts)
            return FormattableString.Invariant($"has {texts.Length} texts, {MaxTexts} at most");
        foreach (var text in texts)
        {
            if (text is null)
                return "holds something else than a text";
            if (IncidentText.ProblemOf(text, IncidentText.MaxLine, singleLine: true) is { } problem)
                return $"holds a text that {problem}";
            if (!Takes(fact, services, text))
            {
                IReadOnlyCollection<string> known = fact.AreServices ? [.. services.Select(service => service.Name)] : fact.Values;
                return $"holds '{JsonText.Shorten(text)}', which is not a value of {fact.Name}{NameHint.Of(text, known)}";
            }
        }

        var twice = texts.GroupBy(text => text, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : $"holds '{twice.Key}' more than once";
    }

    private static bool Takes(FactDefinition fact, ImmutableArray<TieredService> services, string text) =>
        fact.AllowsOthers
        || (fact.AreServices ? services.Any(service => service.Name == text) : fact.Values.IsEmpty || fact.Values.Contains(text));
}
