namespace IncidentKit;

/// <summary>Refuses options that can't be meant, with everything that is wrong at once.</summary>
internal static class LintOptionsCheck
{
    public static void Check(LintOptions options)
    {
        var problems = new List<string>();
        var known = LintRules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var own in options.Rules)
        {
            if (own is null)
                problems.Add("Rules: a rule must not be null.");
            else if (string.IsNullOrWhiteSpace(own.Rule.Id))
                problems.Add("Rules: a rule needs an id.");
            else if (!known.Add(own.Rule.Id))
                problems.Add($"Rules: the id '{own.Rule.Id}' is used more than once.");
        }

        foreach (var id in options.Levels.Keys)
        {
            if (!known.Contains(id))
                problems.Add($"Levels: there is no rule '{id}'.");
        }

        if (options.Words.Any(word => string.IsNullOrWhiteSpace(word.Phrase)))
            problems.Add("Words: a phrase must not be empty.");
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
    }
}
