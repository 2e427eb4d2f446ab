namespace IncidentKit.Events;

/// <summary>The action items were followed up (T5).</summary>
/// <param name="Result">What came of it.</param>
/// <param name="OpenActions">The numbers of the items that were still open.</param>
public sealed record FollowUpRecorded(string Result, IReadOnlyList<int> OpenActions) : IncidentChange
{
    /// <summary>The numbers of the items that were still open.</summary>
    public IReadOnlyList<int> OpenActions { get; } = OpenActions.ToAppendOnly();

    internal override string Text => OpenActions.Count == 0
        ? $"Action items followed up, none open — {Result}"
        : $"Action items followed up, open: {string.Join(", ", OpenActions)} — {Result}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        FollowUps = incident.FollowUps.Plus(new ActionFollowUp(recorded.OccurredAt, recorded.By, Result, OpenActions)),
    };
}
