namespace IncidentKit;

/// <summary>One step of the investigation order (I).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Area">Where to look.</param>
/// <param name="Id">For example <c>I2</c>.</param>
/// <param name="Title">The area in words.</param>
/// <param name="Checks">What to look at, each as a sentence.</param>
public sealed record InvestigationCheck(InvestigationArea Area, string Id, string Title, IReadOnlyList<string> Checks)
{
    /// <summary>What to look at, each as a sentence.</summary>
    public IReadOnlyList<string> Checks { get; } = Checks.ToAppendOnly();
}
