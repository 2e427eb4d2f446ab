using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States that no mitigation is safe, and why (R1).</summary>
/// <param name="By">Who judged.</param>
/// <param name="Reason">Why.</param>
public sealed record StateNoSafeMitigation(Actor By, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Prose(nameof(Reason), Reason);
        decision.Record(new NoSafeMitigationStated(Reason));
    }
}
