namespace IncidentKit.Events;

/// <summary>The postmortem was shared (P, K11).</summary>
/// <param name="With">With whom.</param>
public sealed record PostmortemShared(string With) : IncidentChange
{
    internal override string Text => $"Postmortem shared with {With}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Reach(MilestoneKind.PostmortemPublished, recorded.OccurredAt) with
    {
        Postmortem = incident.Postmortem with { SharedWith = With, SharedAt = recorded.OccurredAt },
    };
}
