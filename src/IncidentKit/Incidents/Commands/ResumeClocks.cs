using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Lets the clocks run again.</summary>
/// <param name="By">Who starts them.</param>
public sealed record ResumeClocks(Actor By) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        if (decision.Incident.Pause is { } pause)
            decision.Check(decision.OccurredAt >= pause.From, nameof(At), $"is before the pause began at {pause.From:u}");
        else
            decision.Refuse("State", "is not paused");
        decision.Record(new ClocksResumed());
    }
}
