namespace IncidentKit.Events;

/// <summary>The root cause was found (K4).</summary>
/// <param name="Statement">The root cause.</param>
/// <param name="Cause">The number of the cause that is the root; null when not tied to one.</param>
public sealed record RootCauseIdentified(string Statement, int? Cause = null) : IncidentChange
{
    internal override string Text => $"Root cause identified — {Statement}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Reach(MilestoneKind.CauseIdentified, recorded.OccurredAt) with
    {
        Fix = incident.Fix with { RootCause = Statement, RootCauseNumber = Cause },
    };
}
