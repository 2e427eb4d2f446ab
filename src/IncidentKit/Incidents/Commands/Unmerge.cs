namespace IncidentKit.Commands;

/// <summary>Takes back a merge: the incident goes on where it stood. Send it through <c>IncidentTracker</c>, which tells the
/// other incident too.</summary>
/// <param name="By">Who takes it back.</param>
/// <param name="Reason">Why they are two after all.</param>
public sealed record Unmerge(Actor By, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Prose(nameof(Reason), Reason);
        decision.Move(LifecycleTrigger.Unmerge, Reason);
    }
}
