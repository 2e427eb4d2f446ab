using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Reads the stored events of one incident in order, and notices any that was altered, left out or put in.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class IncidentHistoryReader
{
    private readonly byte[] _head = new byte[64];
    private readonly IncidentId _incident;
    private string _policy = "";
    private Actor? _by;
    private long _version;

    /// <summary>Starts at the first event of an incident, or behind an event that was read before.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="afterVersion">The version read before; 0 at the start.</param>
    /// <param name="headHash">The hash of that event's document; null at the start.</param>
    public IncidentHistoryReader(IncidentId incident, long afterVersion = 0, string? headHash = null)
    {
        _incident = incident;
        _version = afterVersion;
        Encoding.ASCII.GetBytes(headHash ?? IncidentEventCodec.NoPreviousHash, _head);
    }

    /// <summary>The hash of the last document read.</summary>
    public string HeadHash => Encoding.ASCII.GetString(_head);

    /// <summary>Reads the next event.</summary>
    /// <param name="stored">The event as the store gave it.</param>
    /// <exception cref="IncidentHistoryException">It is not the one that follows, or its document was altered.</exception>
    public IncidentEvent Read(StoredEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Version != _version + 1)
            throw Broken(stored, "an event is missing or out of order before it");
        IncidentEvent recorded;
        try
        {
            recorded = Parse(stored);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new IncidentHistoryException(_incident, stored.Version, "its document can't be read", exception);
        }

        if (recorded.IncidentId != _incident || recorded.Version != stored.Version || recorded.Id != stored.EventId)
            throw Broken(stored, "its document is that of another event");

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(stored.Document.Span, hash);
        Convert.TryToHexStringLower(hash, _head, out _);
        _version = stored.Version;
        return recorded;
    }

    /// <summary>Confirms that the history ends where the summary says.</summary>
    /// <param name="summary">The summary stored with the last event.</param>
    /// <exception cref="IncidentHistoryException">Events are missing at the end, or the last one was altered.</exception>
    public void VerifyEnd(IncidentSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Version != _version || summary.HeadHash != HeadHash)
            throw new IncidentHistoryException(_incident, _version, $"the summary says that it ends at version {summary.Version} with another hash");
    }

    private IncidentEvent Parse(StoredEvent stored)
    {
        var reader = new Utf8JsonReader(stored.Document.Span);
        Guid id = default, incident = default;
        long version = 0;
        DateTimeOffset occurredAt = default, recordedAt = default;
        string? key = null;
        IncidentChange? change = null;
        var chained = false;

        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader);
            reader.Read();
            switch (name)
            {
                case Name.Id: id = reader.GetGuid(); break;
                case Name.Incident: incident = reader.GetGuid(); break;
                case Name.Version: version = reader.GetInt64(); break;
                case Name.Type when !reader.ValueTextEquals(stored.Type): throw Broken(stored, "its kind is not the one in its document");
                case Name.OccurredAt: occurredAt = reader.GetDateTimeOffset(); break;
                case Name.RecordedAt: recordedAt = reader.GetDateTimeOffset(); break;
                case Name.By: _by = ReadActor(ref reader); break;
                case Name.Key: key = reader.GetString(); break;
                case Name.Policy: _policy = reader.ValueTextEquals(_policy) ? _policy : reader.GetString()!; break;
                case Name.Data: change = ReadChange(ref reader, stored); break;
                case Name.Previous: chained = reader.ValueTextEquals(_head); break;
                default: reader.Skip(); break;
            }
        }

        if (!chained)
            throw Broken(stored, "the event before it was altered, or it was put in its place");
        return new IncidentEvent
        {
            Id = id,
            IncidentId = new IncidentId(incident),
            Version = version,
            OccurredAt = occurredAt,
            RecordedAt = recordedAt,
            By = _by ?? throw new JsonException("The member 'by' is missing."),
            CommandKey = key,
            PolicyHash = _policy,
            Change = change ?? throw new JsonException("The member 'data' is missing."),
        };
    }

    private static IncidentChange? ReadChange(ref Utf8JsonReader reader, StoredEvent stored)
    {
        if (EventCatalog.Find(stored.Type) is { } json)
            return (IncidentChange?)JsonSerializer.Deserialize(ref reader, json);

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new UnknownChange(stored.Type, stored.Document[start..(int)reader.BytesConsumed]);
    }

    private Actor ReadActor(ref Utf8JsonReader reader) =>
        _by is { Kind: ActorKind.Person } && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(_by.Name)
            ? _by
            : ActorJsonConverter.Read(ref reader);

    /// <summary>Tells the members apart by length and first letter, then makes sure.</summary>
    private static Name NameOf(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        return (text.Length, text.IsEmpty ? 0 : text[0]) switch
        {
            (2, (byte)'i') when reader.ValueTextEquals("id"u8) => Name.Id,
            (2, (byte)'b') when reader.ValueTextEquals("by"u8) => Name.By,
            (3, _) when reader.ValueTextEquals("key"u8) => Name.Key,
            (4, (byte)'t') when reader.ValueTextEquals("type"u8) => Name.Type,
            (4, (byte)'d') when reader.ValueTextEquals("data"u8) => Name.Data,
            (6, _) when reader.ValueTextEquals("policy"u8) => Name.Policy,
            (7, _) when reader.ValueTextEquals("version"u8) => Name.Version,
            (8, (byte)'i') when reader.ValueTextEquals("incident"u8) => Name.Incident,
            (8, (byte)'p') when reader.ValueTextEquals("previous"u8) => Name.Previous,
            (10, (byte)'o') when reader.ValueTextEquals("occurredAt"u8) => Name.OccurredAt,
            (10, (byte)'r') when reader.ValueTextEquals("recordedAt"u8) => Name.RecordedAt,
            _ => Name.Other,
        };
    }

    private IncidentHistoryException Broken(StoredEvent stored, string problem) => new(_incident, stored.Version, problem);

    private enum Name
    {
        Other,
        Id,
        Data,
        Incident,
        Version,
        Type,
        OccurredAt,
        RecordedAt,
        By,
        Key,
        Policy,
        Previous,
    }
}
