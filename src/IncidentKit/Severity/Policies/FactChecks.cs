using System.Text.RegularExpressions;

namespace IncidentKit;

/// <summary>Everything that can be wrong with the facts of a policy.</summary>
internal static partial class FactChecks
{
    public static void Of(SeverityPolicyDraft draft, List<SeverityProblem> problems)
    {
        if (draft.Facts.Length > SeverityPolicyLimits.Facts)
            problems.Add(new("$.facts", FormattableString.Invariant($"has {draft.Facts.Length} facts, {SeverityPolicyLimits.Facts} at most")));

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Facts.Length; i++)
        {
            var fact = draft.Facts[i];
            var path = FormattableString.Invariant($"$.facts[{i}]");
            Name(path, fact.Name);
            Text($"{path}.question", fact.Question, problems);
            Text($"{path}.label", fact.Label, problems);
            Values(path, fact, draft, problems);
            for (var j = 0; j < fact.Shorthands.Length; j++)
            {
                var shorthand = fact.Shorthands[j];
                var at = FormattableString.Invariant($"{path}.shorthands[{j}]");
                Name(at, shorthand.Name);
                Text($"{at}.question", shorthand.Question, problems);
                if (!fact.IsNumeric)
                    problems.Add(new(at, $"is a shorthand of a {Word(fact.Type)}; only facts that are numbers have any"));
                else if (FactKeys.Compare(fact, shorthand.Yes, out _) is { } problem)
                    problems.Add(new(at, problem));
            }
        }

        void Name(string path, string name)
        {
            if (!Identifier().IsMatch(name))
                problems.Add(new($"{path}.name", $"is '{JsonText.Shorten(name)}': a letter, then letters, digits, - or _, 64 characters at most"));
            else if (!names.Add(name))
                problems.Add(new($"{path}.name", $"is '{name}', which is used more than once"));
        }
    }

    private static void Values(string path, FactDefinition fact, SeverityPolicyDraft draft, List<SeverityProblem> problems)
    {
        if (fact.Type == FactType.Enumeration && fact.Values.IsEmpty)
            problems.Add(new(path, "is an enumeration and needs \"values\""));
        if (!fact.Values.IsEmpty && fact.Type is not (FactType.Enumeration or FactType.TextSet))
            problems.Add(new($"{path}.values", $"are given for a {Word(fact.Type)}"));
        if (fact.Values.Length > SeverityPolicyLimits.Values && !fact.AreServices)
            problems.Add(new($"{path}.values", FormattableString.Invariant($"has {fact.Values.Length} values, {SeverityPolicyLimits.Values} at most")));
        if (fact.AreServices && (fact.Type != FactType.TextSet || draft.Services.IsEmpty))
            problems.Add(new($"{path}.values", "are the critical services: for that the fact is a textSet, and the policy names \"services\""));
        if (fact.AllowsOthers && fact.Type != FactType.TextSet)
            problems.Add(new($"{path}.others", "are only for a textSet"));
        if (fact.Type == FactType.Money ? fact.Currency is null || !Currency().IsMatch(fact.Currency) : fact.Currency is not null)
            problems.Add(new($"{path}.currency", fact.Type == FactType.Money ? "must be given, such as \"EUR\"" : "is only for money"));

        for (var i = 0; i < fact.Values.Length; i++)
        {
            var at = FormattableString.Invariant($"{path}.values[{i}]");
            if (fact.Values[i] == "unknown")
                problems.Add(new(at, "is 'unknown', which every fact may be anyway"));
            else if (IncidentText.ProblemOf(fact.Values[i], IncidentText.MaxLine, singleLine: true) is { } problem)
                problems.Add(new(at, problem));
        }

        if (fact.Values.Distinct(StringComparer.Ordinal).Count() != fact.Values.Length)
            problems.Add(new($"{path}.values", "hold a value more than once"));
    }

    private static void Text(string path, string text, List<SeverityProblem> problems)
    {
        if (IncidentText.ProblemOf(text, IncidentText.MaxLine, singleLine: true) is { } problem)
            problems.Add(new(path, problem));
    }

    private static string Word(FactType type) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(type.ToString());

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,63}$", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.None, 1000)]
    private static partial Regex Currency();
}
