using System.Text;
using IncidentKit.Commands;

namespace IncidentKit.Sqlite.Tests;

/// <summary>Test data: what a test does not name does not matter to it.</summary>
internal static class Some
{
    private static int s_number;

    public static DateTimeOffset Time { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(1);

    public static Actor Actor { get; } = new("Ada");

    public static DeclareIncident Declaration { get; } = new(Actor, "Checkout is down");

    public static IncidentId Id() => new(Guid.CreateVersion7());

    public static IncidentReference Reference() => new(2026, Interlocked.Increment(ref s_number));

    public static StoredEvent Event(IncidentId incident, long version, string? key = null, string type = "made_up.v1", byte[]? document = null) => new()
    {
        IncidentId = incident,
        Version = version,
        EventId = Guid.CreateVersion7(),
        Type = type,
        RecordedAt = Time.AddMicroseconds(version),
        CommandKey = key,
        Document = document ?? Encoding.UTF8.GetBytes($$"""{"version":{{version}}}"""),
    };

    public static IncidentSummary Summary(IncidentId incident, long version = 1, IncidentReference? reference = null) => new()
    {
        Id = incident,
        Reference = reference ?? Reference(),
        Title = "Checkout is down",
        State = IncidentState.Detected,
        Mode = IncidentMode.Real,
        Visibility = IncidentVisibility.Open,
        Systems = [],
        DetectedAt = Time,
        UpdatedAt = Time,
        Version = version,
        HeadHash = new string('a', 64),
    };

    public static IncidentAppend Append(
        IncidentId? incident = null, long after = 0, int events = 1, string? key = null, IncidentReference? reference = null)
    {
        var id = incident ?? Id();
        return new IncidentAppend
        {
            IncidentId = id,
            ExpectedVersion = after,
            Events = [.. Enumerable.Range(1, events).Select(i => Event(id, after + i, key))],
            Summary = Summary(id, after + events, reference),
        };
    }

    public static OutgoingNotification Message(IncidentId incident, long version, string notifier = "pager") => new()
    {
        MessageId = Guid.CreateVersion7(),
        Notifier = notifier,
        IncidentId = incident,
        Version = version,
        CreatedAt = Time.AddMicroseconds(version),
        Body = Encoding.UTF8.GetBytes($"{notifier} {version}"),
    };
}
