using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Takes back that a cause explains an effect; both stay.</summary>
/// <param name="By">Who takes it back.</param>
/// <param name="Cause">The number of the cause.</param>
/// <param name="Effect">The number of what it does not explain.</param>
/// <param name="Reason">Why.</param>
public sealed record UnlinkCause(Actor By, int Cause, int Effect, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        decision.Check(
            decision.Incident.Causes.EffectsOf(Cause).Any(edge => edge.Effect == Effect), nameof(Effect), $"is {Effect}, which {Cause} does not explain");
        decision.Record(new CauseUnlinked(Cause, Effect, Reason));
    }
}
