namespace IncidentKit;

/// <summary>The limits that hold at every severity.</summary>
/// <remarks>Immutable; equal by content. What is impossible is refused by the <see cref="ResponsePolicy"/> that holds it.</remarks>
public sealed record ResponseThresholds
{
    /// <summary>R1: how long an investigation may run while users are hurt before the library warns; 30 minutes by default.</summary>
    public TimeSpan LongInvestigation { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>A5: how long one person may act alone before it counts as heroic; two hours by default.</summary>
    public TimeSpan WorkingAlone { get; init; } = TimeSpan.FromHours(2);

    /// <summary>T4: how long an escalation step may take to be carried out once its time has come; 5 minutes by default, zero or
    /// more.</summary>
    public TimeSpan EscalationGrace { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>When to remind of something due: once this share of its time is over, 1 to 100 percent; 80 by default. At 100 nobody
    /// is reminded before it is due.</summary>
    public int RemindAtPercent { get; init; } = 80;

    /// <summary>P: how often "why?" is asked on the way to the root cause, 1 to 20; 5 by default.</summary>
    public int Whys { get; init; } = 5;
}
