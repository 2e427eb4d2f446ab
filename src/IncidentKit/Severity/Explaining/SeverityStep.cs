namespace IncidentKit;

/// <summary>One question on the way to a verdict.</summary>
/// <param name="Id">The id of the rule, or of the branch of the tree.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Answer">Whether its condition holds, as far as the facts say.</param>
/// <param name="Decided">Whether this step decided the acted-on level: its condition holds, or could hold.</param>
/// <param name="Level">The level that it decides; null for a branch that leads on.</param>
public sealed record SeverityStep(string Id, string Question, Answer Answer, bool Decided, Severity? Level)
{
    /// <summary>For a branch of a tree, whether the way to the acted-on level leads through its yes.</summary>
    internal bool TookYes { get; init; }

    /// <summary>For example <c>D3 Is a core workflow broken …? yes: SEV-2</c>.</summary>
    public override string ToString() => (Answer, Decided) switch
    {
        (Answer.Unknown, true) => $"{Id} {Question} unknown: {Level} is still possible and acted on",
        (Answer.Unknown, false) => $"{Id} {Question} unknown",
        (Answer.Yes, false) => $"{Id} {Question} yes",
        (Answer.Yes, true) => $"{Id} {Question} yes: {Level}",
        (_, true) => $"{Id} {Question} no: {Level}",
        _ => $"{Id} {Question} no",
    };
}
