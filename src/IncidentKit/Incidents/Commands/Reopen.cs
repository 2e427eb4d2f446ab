namespace IncidentKit.Commands;

/// <summary>Takes up a resolved incident again; its counters and clocks resume.</summary>
/// <param name="By">Who reopens it.</param>
/// <param name="Reason">Why.</param>
public sealed record Reopen(Actor By, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Prose(nameof(Reason), Reason);
        decision.Move(LifecycleTrigger.Reopen, Reason);
    }
}
