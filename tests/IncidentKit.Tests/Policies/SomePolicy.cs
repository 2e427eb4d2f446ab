namespace IncidentKit.Tests.Policies;

/// <summary>Policies to test with.</summary>
internal static class SomePolicy
{
    private static readonly string[] s_zones = ["UTC", "Europe/Berlin", "America/Havana", "Asia/Kathmandu", "Pacific/Apia"];

    /// <summary>Every member says something.</summary>
    public static ResponsePolicy Full { get; } = new(
        SeverityPolicy.Default,
        ResponsePolicy.Default.Targets.SetItem(Severity.Sev2, ResponsePolicy.Default.For(Severity.Sev2) with
        {
            Resolution = ResolutionTarget.Within(TimeSpan.FromHours(2)),
            Escalations = [new(TimeSpan.FromMinutes(10), ["backup engineer"]), new(TimeSpan.FromMinutes(30), ["head of engineering", "Carol"])],
        }),
        new WorkCalendar(
            [DayOfWeek.Sunday, DayOfWeek.Thursday], [new DateOnly(2026, 12, 25)], TimeZones.Find("Asia/Jerusalem"), 21, new DateOnly(2026, 2, 1),
            new WorkingHours(TimeSpan.FromHours(9), TimeSpan.FromMinutes((17 * 60) + 30))),
        new ResponseThresholds
        {
            LongInvestigation = TimeSpan.FromMinutes(20),
            WorkingAlone = TimeSpan.FromHours(3),
            EscalationGrace = TimeSpan.Zero,
            RemindAtPercent = 50,
            Whys = 3,
        },
        new ResponseTeam
        {
            Services =
            [
                new CriticalService("auth", new ServiceTier(0))
                {
                    Owner = "Identity",
                    Monitoring = [new("Errors", new("https://grafana.example.com/d/auth?orgId=1"))],
                    Rollback = new(["kubectl rollout undo deploy/auth", "Watch the error rate"], new("https://wiki.example.com/auth")),
                },
                new CriticalService("course API", new ServiceTier(1)),
            ],
            Monitoring = [new("Deploy log", new("https://ci.example.com/deploys"))],
            Channels = [new("#incidents", Audience.Internal), new("status page", Audience.Customers, new("https://status.example.com"))],
            OnCall = [new("primary on-call", "Platform rotation", "pager"), new("backup engineer", "Björn")],
            Rollback = new(["Deploy the version before"]),
        },
        new Dictionary<string, LintLevel>(StringComparer.Ordinal) { ["abbreviation"] = LintLevel.Off, ["speculation"] = LintLevel.Error });

    /// <summary>Any policy: the same for the same number.</summary>
    public static ResponsePolicy Any(int seed)
    {
        var random = new Random(seed);
        var calendar = new WorkCalendar(
            Enumerable.Range(0, 7).Where(day => day == 3 || Chance()).Select(day => (DayOfWeek)day),
            Enumerable.Range(0, random.Next(5)).Select(_ => new DateOnly(2026, 1, 1).AddDays(random.Next(2000))),
            TimeZones.Find(s_zones[random.Next(s_zones.Length)]), random.Next(1, 366), new DateOnly(2020, 1, 1).AddDays(random.Next(4000)),
            Chance() ? null : new WorkingHours(TimeSpan.FromMinutes(random.Next(700)), TimeSpan.FromMinutes(random.Next(701, 1441))));
        return new ResponsePolicy(
            SeverityPolicy.Default, SeverityPolicy.Default.Levels.ToDictionary(level => level.Severity, _ => Targets()), calendar,
            new ResponseThresholds
            {
                LongInvestigation = Time(),
                WorkingAlone = Time(),
                EscalationGrace = Chance() ? TimeSpan.Zero : Time(),
                RemindAtPercent = random.Next(1, 101),
                Whys = random.Next(1, 21),
            },
            Chance() ? Full.Team : Full.Team with { Rollback = null, Services = [.. Full.Team.Services.Skip(random.Next(2))] },
            Linter.Rules.Where(_ => random.Next(10) == 0).ToDictionary(rule => rule.Id, _ => (LintLevel)random.Next(4), StringComparer.Ordinal));

        SeverityTargets Targets() => new()
        {
            Resolution = random.Next(4) switch
            {
                0 => ResolutionTarget.NextBusinessDay,
                1 => ResolutionTarget.NextSprint,
                2 => null,
                _ => ResolutionTarget.Within(Time()),
            },
            AcknowledgeWithin = Time(),
            Escalations = [.. Enumerable.Range(0, random.Next(4)).Select(i => new EscalationStep(TimeSpan.FromDays(i) + TimeSpan.FromMinutes(random.Next(1, 1440)), ["Ann", "Björn"]))],
            TriageWithin = Time(),
            FirstUpdateWithin = Chance() ? null : Time(),
            UpdateEvery = Chance() ? null : Time(),
            Responders = [.. Enumerable.Range(0, random.Next(3)).Select(i => $"role \"{i}\" <&> ü")],
            PostmortemRequired = Chance(),
            PostmortemWithin = Time(),
            MinimumActions = random.Next(101),
            MinimumApprovals = random.Next(1, 11),
            FollowUpAfter = Time(),
            SkippedGates = [.. Gates.All.Where(_ => Chance()).Select(gate => gate.Id)],
        };

        bool Chance() => random.Next(2) == 0;

        // Seconds, minutes, hours, days and parts of a second.
        TimeSpan Time() => TimeSpan.FromMicroseconds(random.NextInt64(1, 1000) * (random.Next(5) switch
        {
            0 => 1,
            1 => 1_000_000L,
            2 => 60_000_000L,
            3 => 3_600_000_000L,
            _ => 10_000_000_000L,
        }));
    }
}
