namespace IncidentKit.Commands;

/// <summary>Ends the incident as part of another. Send it through <c>IncidentTracker</c>, which checks the other one and
/// refuses a cycle.</summary>
/// <param name="By">Who merges.</param>
/// <param name="Into">The incident that goes on.</param>
/// <param name="Reason">Why they are one.</param>
public sealed record Merge(Actor By, IncidentId Into, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Prose(nameof(Reason), Reason);
        decision.Check(Into != default, nameof(Into), "must name the incident that goes on");
        decision.Check(Into != decision.Incident.Id, nameof(Into), "is the incident itself");
        decision.Check(!decision.Incident.Duplicates.Contains(Into), nameof(Into), "is itself part of this incident: that would be a cycle");
        decision.Move(LifecycleTrigger.Merge, Reason, mergedInto: Into);
    }
}
