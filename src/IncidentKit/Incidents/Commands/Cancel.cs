namespace IncidentKit.Commands;

/// <summary>Ends the incident without a result: opened by mistake, or overtaken by events.</summary>
/// <param name="By">Who cancels it.</param>
/// <param name="Reason">Why.</param>
public sealed record Cancel(Actor By, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Prose(nameof(Reason), Reason);
        decision.Move(LifecycleTrigger.Cancel, Reason);
    }
}
