using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States when something decisive happened; replaces what is known, also long afterwards.</summary>
/// <param name="By">Who states it.</param>
/// <param name="Milestone">What happened.</param>
/// <param name="Time">When; not in the future.</param>
public sealed record SetMilestone(Actor By, MilestoneKind Milestone, DateTimeOffset Time) : IncidentCommand(By)
{
    private static readonly (MilestoneKind Earlier, MilestoneKind Later)[] s_order =
    [
        (MilestoneKind.ImpactStarted, MilestoneKind.ImpactEnded), (MilestoneKind.ImpactStarted, MilestoneKind.Resolved),
        (MilestoneKind.ImpactStarted, MilestoneKind.Mitigated), (MilestoneKind.Detected, MilestoneKind.Acknowledged),
        (MilestoneKind.Detected, MilestoneKind.Resolved), (MilestoneKind.Resolved, MilestoneKind.PostmortemPublished),
    ];

    /// <summary>How well the time is known.</summary>
    public MilestoneCertainty Certainty { get; init; }

    /// <summary>Where the time comes from, such as a dashboard.</summary>
    public string? Source { get; init; }

    internal override void Decide(Decision decision)
    {
        var time = IncidentTime.Normalize(Time);
        decision.UnlessLeft();
        decision.Defined(nameof(Milestone), Milestone);
        decision.Defined(nameof(Certainty), Certainty);
        decision.OptionalLine(nameof(Source), Source);
        decision.NotInTheFuture(nameof(Time), time);
        CheckOrder(decision, nameof(Time), Milestone, time);
        decision.Record(new MilestoneSet(Milestone, time, Certainty, Source));
    }

    /// <summary>Refuses a time that would put a milestone before one that it follows, or after one that it precedes.</summary>
    internal static void CheckOrder(Decision decision, string member, MilestoneKind milestone, DateTimeOffset time)
    {
        foreach (var (earlier, later) in s_order)
        {
            if (later == milestone)
                decision.NotBefore(member, time, earlier);
            if (earlier == milestone && decision.Incident.Milestones[later] is { } end)
                decision.Check(time <= end, member, $"is {time:u}, after {later} at {end:u}");
        }
    }
}
