namespace IncidentKit;

/// <summary>Tries one case.</summary>
internal static class CaseCheck
{
    public static PolicyCaseResult Of(SeverityClassifier classifier, PolicyCase one)
    {
        SeverityVerdict verdict;
        try
        {
            verdict = classifier.Classify(SeverityFacts.From(classifier.Policy, one.Facts));
        }
        catch (SeverityFactsException exception)
        {
            return new PolicyCaseResult(one, null, Indent(exception.Problems.Select(problem => problem.ToString())));
        }

        var wrong = new List<string>();
        Compare(wrong, "the level", one.Expected, verdict.Level, classifier.Policy);
        if (one.BestPossible is not null)
            Compare(wrong, "the mildest possible level", one.BestPossible, verdict.BestPossible, classifier.Policy);
        if (one.Rule is not null && one.Rule != verdict.Rule?.Id)
            wrong.Add($"expected the rule {one.Rule} to decide, but {verdict.Rule?.Id ?? "no rule"} does");
        if (one.AsksFirst is not null && one.AsksFirst != verdict.AskFirst?.Fact.Name)
            wrong.Add($"expected {one.AsksFirst} to be asked first, but {verdict.AskFirst?.Fact.Name ?? "nothing"} is");
        if (wrong.Count == 0)
            return new PolicyCaseResult(one, verdict, null);

        wrong.Add($"because: {verdict.Reason}");
        if (!verdict.DecidedBy.IsEmpty)
            wrong.Add($"decided by: {string.Join("; ", verdict.DecidedBy)}");
        if (!verdict.WouldChange.IsEmpty)
            wrong.Add($"would change it: {string.Join("; ", verdict.WouldChange.Take(10))}");
        return new PolicyCaseResult(one, verdict, Indent(wrong));
    }

    private static void Compare(List<string> wrong, string what, string expected, Severity actual, SeverityPolicy policy)
    {
        var level = policy.Levels.FirstOrDefault(level => level.Name == expected || level.Severity.ToString() == expected);
        if (level is null)
            wrong.Add($"expected {expected}, which is no level of this policy (it has {string.Join(", ", policy.Levels)})");
        else if (level.Severity != actual)
            wrong.Add($"expected {what} to be {level}, but it is {policy.Find(actual)}");
    }

    private static string Indent(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "        " + line));
}
