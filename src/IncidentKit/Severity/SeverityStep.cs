namespace IncidentKit;

/// <summary>One question on the way to a verdict.</summary>
/// <param name="Rule">The rule that asked.</param>
/// <param name="Answer">What is known about its fact.</param>
/// <param name="Decided">Whether this step decided the acted-on level: by a yes, or because an unknown could be a yes.</param>
public sealed record SeverityStep(SeverityRule Rule, Answer Answer, bool Decided)
{
    /// <summary>For example <c>D3 Is a core workflow broken …? yes: SEV-2</c>.</summary>
    public override string ToString() => (Answer, Decided) switch
    {
        (Answer.Yes, true) => $"{Rule.Id} {Rule.Question} yes: {Rule.WhenYes}",
        (Answer.Unknown, true) => $"{Rule.Id} {Rule.Question} unknown: {Rule.WhenYes} is still possible and acted on",
        (Answer.Unknown, false) => $"{Rule.Id} {Rule.Question} unknown",
        _ => $"{Rule.Id} {Rule.Question} no",
    };
}
