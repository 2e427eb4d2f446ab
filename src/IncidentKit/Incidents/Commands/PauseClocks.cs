using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Stops clocks, for example while waiting for a third party; the next move through the lifecycle starts them again.</summary>
/// <param name="By">Who stops them.</param>
/// <param name="Reason">Why.</param>
public sealed record PauseClocks(Actor By, string Reason) : IncidentCommand(By)
{
    /// <summary>The clocks to stop; all of them when empty.</summary>
    public IReadOnlyList<ClockKind> Clocks { get; init => field = value ?? []; } = [];

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        foreach (var clock in Clocks)
        {
            decision.Defined(nameof(Clocks), clock);
            decision.Check(
                clock != ClockKind.ActionDeadline, nameof(Clocks), "names ActionDeadline, a date that does not move; change the action item instead");
        }

        decision.Check(decision.Incident.Pause is null, "State", "is paused already");
        decision.Record(new ClocksPaused(Reason, Clocks.ToAppendOnly()));
    }
}
