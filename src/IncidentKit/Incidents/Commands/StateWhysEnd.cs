using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States why nobody asks further: before the fifth why, or why it took more (P).</summary>
/// <param name="By">Who states it.</param>
/// <param name="Reason">Why the whys end here.</param>
/// <param name="Cause">The number of the cause at the end; the deepest of the main line when null.</param>
public sealed record StateWhysEnd(Actor By, string Reason, int? Cause = null) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        var end = Cause ?? decision.Incident.Causes.Deepest?.Number;
        if (end is not { } number)
            decision.Refuse(nameof(Cause), "does not exist: no why is recorded");
        else if (RecordWhy.IsStanding(decision, nameof(Cause), number))
            decision.Record(new WhysEnded(number, Reason));
    }
}
