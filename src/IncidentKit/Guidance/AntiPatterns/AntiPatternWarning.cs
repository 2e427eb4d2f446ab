namespace IncidentKit;

/// <summary>The record of an incident shows an anti-pattern.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Pattern">Which one, why it fails, and what to do instead.</param>
/// <param name="Finding">What the record shows, as a sentence.</param>
/// <param name="Evidence">The events that show it, in order; empty where it is shown by what did not happen.</param>
public sealed record AntiPatternWarning(AntiPattern Pattern, string Finding, IReadOnlyList<WarningEvidence> Evidence)
{
    /// <summary>The events that show it, in order.</summary>
    public IReadOnlyList<WarningEvidence> Evidence { get; } = Evidence.ToAppendOnly();

    /// <summary>One line, such as <c>A1 skipping triage: …</c>.</summary>
    public override string ToString() => $"{Pattern.Id} {Pattern.Name}: {Finding} Instead: {Pattern.Instead}.";
}
