namespace IncidentKit.Events;

/// <summary>The postmortem was shared (P, K11).</summary>
/// <param name="With">With whom.</param>
/// <param name="ContentHash">The hash of the content shared; null in histories that did not record it.</param>
public sealed record PostmortemShared(string With, string? ContentHash = null) : IncidentChange
{
    internal override string Text => $"Postmortem shared with {With}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Reach(MilestoneKind.PostmortemPublished, recorded.OccurredAt) with
    {
        Postmortem = incident.Postmortem with
        {
            Status = PostmortemStatus.Shared,
            SharedWith = With,
            SharedAt = recorded.OccurredAt,
            SharedContent = ContentHash,
        },
    };
}
