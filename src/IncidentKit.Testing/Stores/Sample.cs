using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace IncidentKit.Testing;

/// <summary>What the cases write: what a case does not name does not matter to it. The same in every run.</summary>
internal sealed class Sample(int last = 0) : IIdSource
{
    private int _lastId = last;
    private int _lastReference = last;

    public static DateTimeOffset Time { get; } = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);

    public static TimeSpan Lease { get; } = TimeSpan.FromMinutes(1);

    public static Actor Actor { get; } = new("Ada");

    /// <summary>A UUIDv7 with a number in place of randomness; they grow.</summary>
    public Guid Guid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)Time.ToUnixTimeMilliseconds() << 16);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], Interlocked.Increment(ref _lastId));
        bytes[6] = 0x70;
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }

    public Guid NewId(DateTimeOffset now) => Guid();

    public IncidentId Id() => new(Guid());

    /// <summary>Of a year in which no tracker declares incidents.</summary>
    public IncidentReference Reference() => new(2001, Interlocked.Increment(ref _lastReference));

    public StoredEvent Event(IncidentId incident, long version, string? key = null) => new()
    {
        IncidentId = incident,
        Version = version,
        EventId = Guid(),
        Type = "observation_recorded.v1",
        RecordedAt = Time.AddMicroseconds(version),
        CommandKey = key,
        Document = Document(incident, version),
    };

    /// <summary>The document of an event, told by its incident and version.</summary>
    public static byte[] Document(IncidentId incident, long version) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"incident":"{{incident}}","version":{{version}}}"""));

    public IncidentSummary Summary(IncidentId incident, long version = 1, IncidentReference? reference = null) => new()
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

    /// <summary>A first append to a new incident.</summary>
    public IncidentAppend Append(int events = 1, string? key = null)
    {
        var incident = Id();
        return Following(incident, 0, Reference(), events, key);
    }

    /// <summary>The append that follows another.</summary>
    public IncidentAppend After(IncidentAppend before, int events = 1, string? key = null) =>
        Following(before.IncidentId, before.Summary.Version, before.Summary.Reference, events, key);

    /// <summary>An append to the same incident at any version.</summary>
    public IncidentAppend At(IncidentAppend first, long expectedVersion, int events = 1, string? key = null) =>
        Following(first.IncidentId, expectedVersion, first.Summary.Reference, events, key);

    public OutgoingNotification Message(IncidentId incident, long version, string notifier = "pager") => new()
    {
        MessageId = Guid(),
        Notifier = notifier,
        IncidentId = incident,
        Version = version,
        CreatedAt = Time.AddMicroseconds(version),
        Body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{notifier} {version} ü")),
    };

    /// <summary>An append of as many events as there are notifiers, each with a message to one of them.</summary>
    public IncidentAppend Messages(params IReadOnlyList<string> notifiers)
    {
        var append = Append(notifiers.Count);
        return append with
        {
            Notifications = [.. notifiers.Select((notifier, i) => Message(append.IncidentId, i + 1, notifier))],
        };
    }

    private IncidentAppend Following(IncidentId incident, long version, IncidentReference reference, int events, string? key) => new()
    {
        IncidentId = incident,
        ExpectedVersion = version,
        Events = [.. Enumerable.Range(1, events).Select(i => Event(incident, version + i, key))],
        Summary = Summary(incident, version + events, reference),
    };
}
