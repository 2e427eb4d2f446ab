namespace IncidentKit.Commands;

/// <summary>Ends the incident as a false alarm.</summary>
/// <param name="By">Who declines it.</param>
/// <param name="Reason">Why it is one.</param>
public sealed record Decline(Actor By, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Prose(nameof(Reason), Reason);
        decision.Move(LifecycleTrigger.Decline, Reason);
    }
}
