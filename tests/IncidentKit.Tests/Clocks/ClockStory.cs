using IncidentKit.Commands;

namespace IncidentKit.Tests.Clocks;

/// <summary>An incident told by minutes since its detection.</summary>
internal sealed class ClockStory(ResponsePolicy? policy = null)
{
    private readonly Play _play = new(Some.Declaration(), policy);

    public Incident Incident => _play.Incident;

    public ResponsePolicy Policy => _play.Policy;

    /// <summary>What happened in a minute.</summary>
    public ClockStory At(double minute, params IncidentCommand[] commands)
    {
        foreach (var command in commands)
        {
            _play.Now = Time(minute).AddMinutes(-1);
            _play.Do(command);
        }

        return this;
    }

    /// <summary>What happened in a minute, recorded much later.</summary>
    public ClockStory Recorded(double recordedAt, double minute, IncidentCommand command) => At(recordedAt, command with { At = Time(minute) });

    /// <summary>A severity and the five answers in a minute, and on to mitigating.</summary>
    public ClockStory Triaged(double minute, Severity severity) => At(
        minute,
        [
            new Acknowledge(Some.Alice), new Advance(Some.Alice, LifecycleTrigger.Triage), new AssessSeverity(Some.Alice, Some.Impact(severity)),
            .. Enum.GetValues<TriageQuestion>().Select(question => new AnswerTriageQuestion(Some.Alice, question, "Known")),
            new TakeRole(Some.Alice, IncidentRole.Commander), new Advance(Some.Alice, LifecycleTrigger.Mitigate),
        ]);

    /// <summary>Straight through to a resolution, whatever the gates say.</summary>
    public ClockStory Resolved(double minute, double? impactEnded = null)
    {
        foreach (var trigger in (LifecycleTrigger[])[LifecycleTrigger.Investigate, LifecycleTrigger.Fix, LifecycleTrigger.Validate])
            At(minute, Go(trigger));
        if (impactEnded is { } ended)
            At(minute, new SetMilestone(Some.Alice, MilestoneKind.ImpactEnded, Time(ended)));
        return At(minute, new SendResolutionNotice(Some.Alice, "login", "A variable was missing."), Go(LifecycleTrigger.Resolve));
    }

    public static Advance Go(LifecycleTrigger trigger) => new(Some.Alice, trigger) { OverrideReason = "For the test" };

    public static SendStatusUpdate Update() => new(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs");

    public static DateTimeOffset Time(double minute) => Some.Time.AddMinutes(minute);

    public IReadOnlyList<DueItem> Items(double minute) => ResponseClocks.For(Incident, Policy, Time(minute));

    public IReadOnlyList<DueItem> All(double minute) => ResponseClocks.All(Incident, Policy, Time(minute));

    /// <summary>A clock as it stands in a minute: its state, and the minute in which it is due.</summary>
    public (DueState State, double Due) this[string id, double minute]
    {
        get
        {
            var item = All(minute).Single(item => item.Id == id);
            return (item.State, item.DueAt == DateTimeOffset.MaxValue ? double.PositiveInfinity : (item.DueAt - Some.Time).TotalMinutes);
        }
    }
}
