namespace IncidentKit;

/// <summary>One thing that is wrong in a policy, in facts or in a case file.</summary>
/// <param name="Path">Where, as a JSON path such as <c>$.rules[3].when.fact</c>.</param>
/// <param name="Problem">What is wrong, as the end of a sentence that starts with the path.</param>
public sealed record SeverityProblem(string Path, string Problem)
{
    /// <summary>For example <c>$.rules[3].when.fact is 'applicationDwn', which is no fact of this policy.</c></summary>
    public override string ToString() => Problem.EndsWith('?') || Problem.EndsWith('.') ? $"{Path} {Problem}" : $"{Path} {Problem}.";

    internal static string Describe(string what, IReadOnlyCollection<SeverityProblem> problems) => problems.Count == 1
        ? $"{what}: {problems.First()}"
        : $"{what}, {problems.Count} problems:\n{string.Join('\n', problems.Take(100).Select(problem => $"- {problem}"))}"
            + (problems.Count > 100 ? FormattableString.Invariant($"\n- and {problems.Count - 100} more") : "");
}
