namespace IncidentKit;

/// <summary>People looked at how far the action items were (T5).</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Result">What came of it.</param>
/// <param name="OpenActions">The numbers of the items that were still open then: the next incident, when nothing happens to them (R5).</param>
public sealed record ActionFollowUp(DateTimeOffset At, Actor By, string Result, IReadOnlyList<int> OpenActions)
{
    /// <summary>The numbers of the items that were still open then.</summary>
    public IReadOnlyList<int> OpenActions { get; } = OpenActions.ToAppendOnly();
}
