using IncidentKit.Commands;

namespace IncidentKit.Benchmarks;

/// <summary>Incidents to measure with.</summary>
internal static class Incidents
{
    private static readonly Actor s_alice = new("Alice");
    private static readonly DateTimeOffset s_time = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);
    private static readonly TimeOrderedIdSource s_ids = new();

    /// <summary>An incident in Triaging that may go on to Mitigating.</summary>
    public static Incident Triaged()
    {
        var incident = Incident.Replay(Incident.Declare(
            new DeclareIncident(s_alice, "Logins fail"), new IncidentId(s_ids.NewId(s_time)), new IncidentReference(2026, 1),
            ResponsePolicy.Default, s_time, s_ids))!;
        IncidentCommand[] triage =
        [
            new Acknowledge(s_alice), new Advance(s_alice, LifecycleTrigger.Triage), new AssessSeverity(s_alice, default),
            .. Enum.GetValues<TriageQuestion>().Select(question => new AnswerTriageQuestion(s_alice, question, "Known")),
            new TakeRole(s_alice, IncidentRole.Commander),
        ];
        return triage.Aggregate(incident, Handle);
    }

    /// <summary>With an update, a pause and two action items, so that most clocks have something to say.</summary>
    public static Incident WithClocks(Incident incident) => new IncidentCommand[]
    {
        new SendStatusUpdate(s_alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"),
        new PauseClocks(s_alice, "The provider works on it"),
        new ResumeClocks(s_alice),
        new AddActionItem(s_alice, "Validate variables at startup") { Deadline = new DateOnly(2026, 3, 30) },
        new AddActionItem(s_alice, "Smoke test after deploy") { Deadline = new DateOnly(2026, 4, 5) },
        new Advance(s_alice, LifecycleTrigger.Mitigate),
    }.Aggregate(incident, Handle);

    public static Incident WithObservations(Incident incident, int events) =>
        Enumerable.Range(0, events).Aggregate(incident, (current, i) => Handle(current, i % 3 == 0
            ? new RecordAttempt(s_alice, $"Restarted node {i} of the auth service", AttemptOutcome.NoEffect)
            : new Observe(s_alice, $"Error rate of the auth service is at {i % 45} % on node {i}")));

    private static Incident Handle(Incident incident, IncidentCommand command)
    {
        foreach (var next in incident.Decide(command, ResponsePolicy.Default, s_time.AddHours(1), s_ids))
            incident = incident.Apply(next);
        return incident;
    }
}
