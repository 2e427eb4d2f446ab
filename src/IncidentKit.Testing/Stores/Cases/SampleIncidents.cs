using System.Globalization;
using System.Text;

namespace IncidentKit.Testing;

/// <summary>Incidents that differ in everything that a query asks for, and queries that ask.</summary>
internal static class SampleIncidents
{
    private static readonly string[] s_titles = ["Checkout fails 100% at Müller", "Logins fail", "LOGIN is slow", "Queue_backlog grows", "'; DROP TABLE incidents; --", "\\ \"quoted\""];
    private static readonly string[] s_systems = ["auth", "Auth", "pay_api", "pay-api", "authentication", "ÜBER"];
    private static readonly Severity[] s_severities = [Severity.Sev1, Severity.Sev2, Severity.Sev3, Severity.Sev4];
    private static readonly string[] s_owners = ["Alice", "alice", "Bob"];

    public static IReadOnlyList<IncidentQuery> States { get; } =
        [.. Enum.GetValues<IncidentState>().Select(state => new IncidentQuery { States = [state] }), new() { States = [IncidentState.Detected, IncidentState.Closed] }];

    public static IReadOnlyList<IncidentQuery> Severities { get; } =
        [.. s_severities.Select(severity => new IncidentQuery { Severities = [severity] }), new() { Severities = [Severity.Sev4, Severity.Sev1] }];

    public static IReadOnlyList<IncidentQuery> Systems { get; } =
        [.. s_systems.Append("au").Append("").Append("über").Select(system => new IncidentQuery { System = system })];

    public static IReadOnlyList<IncidentQuery> Texts { get; } =
        [.. ((string[])["100%", "100_", "%", "_", "login", "LOGIN", "müller", "MÜLLER", "pay_api", "pay%api", "y_a", "über", "ÜBER", "", "'; DROP TABLE incidents; --", "\\", "\""])
            .Select(text => new IncidentQuery { Text = text })];

    public static IReadOnlyList<IncidentQuery> Times { get; } =
    [
        new() { DetectedFrom = Sample.Time.AddMinutes(10) }, new() { DetectedBefore = Sample.Time.AddMinutes(10) },
        new() { DetectedFrom = Sample.Time.AddMinutes(10).AddMicroseconds(1) }, new() { DetectedBefore = Sample.Time.AddMinutes(10).AddMicroseconds(1) },
        new() { DetectedFrom = Sample.Time.AddMinutes(5), DetectedBefore = Sample.Time.AddMinutes(20) },
        new() { DetectedFrom = Sample.Time.AddMinutes(10).ToOffset(TimeSpan.FromHours(5)) }, new() { DetectedFrom = Sample.Time.AddDays(1) },
    ];

    public static IReadOnlyList<IncidentQuery> Modes { get; } = [.. Enum.GetValues<IncidentMode>().Select(mode => new IncidentQuery { Mode = mode })];

    public static IReadOnlyList<IncidentQuery> OpenActions { get; } = [new() { HasOpenActions = true }, new() { HasOpenActions = false }];

    public static IReadOnlyList<IncidentQuery> ActionsDue { get; } =
        [.. Enumerable.Range(1, 6).Select(day => new IncidentQuery { ActionDueBefore = new DateOnly(2026, 4, day) })];

    public static IReadOnlyList<IncidentQuery> ActionOwners { get; } =
        [.. s_owners.Append("Carol").Append("Ali").Select(owner => new IncidentQuery { ActionOwner = owner })];

    public static IReadOnlyList<IncidentQuery> ActionsDueAndOwned { get; } =
        [.. ActionsDue.SelectMany(_ => ActionOwners, (due, owned) => due with { ActionOwner = owned.ActionOwner })];

    public static IReadOnlyList<IncidentAppend> Of(Sample some) =>
        [.. Enumerable.Range(0, 96).Select(i =>
        {
            var append = some.Append();
            return append with { Summary = Vary(append.Summary, i) };
        })];

    /// <summary>Each kind of filter with each other kind.</summary>
    public static IReadOnlyList<IncidentQuery> Pairs(IReadOnlyList<IncidentSummary> all)
    {
        IncidentQuery[] few =
        [
            new() { Reference = all[5].Reference }, States[2], Severities[1], Systems[0], Texts[4], Times[4], Modes[0], Modes[1], OpenActions[0], OpenActions[1],
            ActionsDue[2], ActionOwners[0], ActionsDueAndOwned[6],
        ];
        return [.. few.SelectMany(_ => few, Both)];
    }

    public static string Describe(IncidentQuery query)
    {
        var parts = new StringBuilder("a query for ");
        Add(query.Id?.ToString(), "id");
        Add(query.Reference?.ToString(), "reference");
        Add(query.States.Count == 0 ? null : string.Join('|', query.States), "states");
        Add(query.Severities.Count == 0 ? null : string.Join('|', query.Severities), "severities");
        Add(query.System, "system");
        Add(query.Text, "text");
        Add(query.DetectedFrom, "detected from");
        Add(query.DetectedBefore, "detected before");
        Add(query.Mode, "mode");
        Add(query.HasOpenActions, "open actions");
        Add(query.ActionDueBefore, "action due before");
        Add(query.ActionOwner, "action owner");
        Add(query.PageSize, "page size");
        Add(query.Cursor, "cursor");
        return parts.ToString();

        void Add(object? value, string name)
        {
            if (value is not null)
                parts.Append(CultureInfo.InvariantCulture, $"{(parts[^1] == ' ' ? "" : ", ")}{name} '{(value is DateTimeOffset or DateOnly ? Shown.Of(value) : value)}'");
        }
    }

    private static IncidentQuery Both(IncidentQuery left, IncidentQuery right) => new()
    {
        Reference = right.Reference ?? left.Reference,
        States = right.States.Count > 0 ? right.States : left.States,
        Severities = right.Severities.Count > 0 ? right.Severities : left.Severities,
        System = right.System ?? left.System,
        Text = right.Text ?? left.Text,
        DetectedFrom = right.DetectedFrom ?? left.DetectedFrom,
        DetectedBefore = right.DetectedBefore ?? left.DetectedBefore,
        Mode = right.Mode ?? left.Mode,
        HasOpenActions = right.HasOpenActions ?? left.HasOpenActions,
        ActionDueBefore = right.ActionDueBefore ?? left.ActionDueBefore,
        ActionOwner = right.ActionOwner ?? left.ActionOwner,
    };

    private static IncidentSummary Vary(IncidentSummary summary, int i)
    {
        var states = Enum.GetValues<IncidentState>();
        var modes = Enum.GetValues<IncidentMode>();
        return summary with
        {
            Title = s_titles[i % s_titles.Length],
            State = states[i % states.Length],
            Severity = (i % 5) switch { 0 => null, var rank => s_severities[rank - 1] },
            Mode = modes[i / 2 % modes.Length],
            Systems = [.. s_systems.Where((_, system) => (i * 7 % 64 & (1 << system)) != 0)],
            OpenActions = [.. Enumerable.Range(1, i % 4).Select(number => Action(number, i))],
            DetectedAt = Sample.Time.AddMinutes(i / 3),
        };
    }

    private static ActionItem Action(int number, int i) => new()
    {
        Number = number,
        Title = "Validate",
        Owner = (i + number) % 4 == 0 ? null : s_owners[(i + number) % s_owners.Length],
        Deadline = (i + number) % 6 == 0 ? null : new DateOnly(2026, 4, ((i * 3) + (number * 2)) % 5 + 1),
    };
}
