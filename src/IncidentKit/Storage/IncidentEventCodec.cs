using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Writes events as documents, each with the hash of the one before it.</summary>
/// <remarks>
/// A document is one JSON object in UTF-8: <c>id, incident, version, type, occurredAt, recordedAt, by, key, policy, previous,
/// data</c>. Its hash is SHA-256 (FIPS 180-4) over its bytes. <see cref="IncidentHistoryReader"/> reads documents back.
/// </remarks>
public static class IncidentEventCodec
{
    /// <summary>What the first event of an incident carries as the hash before it: 64 zeros.</summary>
    public const string NoPreviousHash = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The wire names of all kinds of event, in the order of the catalog.</summary>
    public static IEnumerable<string> TypeNames => EventCatalog.Names;

    /// <summary>The hash of a document, 64 lower-case hexadecimal digits.</summary>
    /// <param name="document">The bytes.</param>
    public static string HashOf(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    /// <summary>Writes an event.</summary>
    /// <param name="recorded">The event.</param>
    /// <param name="previousHash">The hash of the document before it; <see cref="NoPreviousHash"/> for the first.</param>
    public static StoredEvent Encode(IncidentEvent recorded, string previousHash)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(previousHash);
        var type = EventCatalog.NameOf(recorded.Change);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, recorded.Id);
            writer.WriteString("incident"u8, recorded.IncidentId.Value);
            writer.WriteNumber("version"u8, recorded.Version);
            writer.WriteString("type"u8, type);
            writer.WriteString("occurredAt"u8, recorded.OccurredAt);
            writer.WriteString("recordedAt"u8, recorded.RecordedAt);
            writer.WritePropertyName("by"u8);
            ActorJsonConverter.Write(writer, recorded.By);
            if (recorded.CommandKey is not null)
                writer.WriteString("key"u8, recorded.CommandKey);
            writer.WriteString("policy"u8, recorded.PolicyHash);
            writer.WriteString("previous"u8, previousHash);
            writer.WritePropertyName("data"u8);
            if (recorded.Change is UnknownChange unknown)
                writer.WriteRawValue(unknown.Body.Span);
            else
                JsonSerializer.Serialize(writer, recorded.Change, EventCatalog.JsonOf(recorded.Change));
            writer.WriteEndObject();
        }

        return new StoredEvent
        {
            IncidentId = recorded.IncidentId,
            Version = recorded.Version,
            EventId = recorded.Id,
            Type = type,
            RecordedAt = recorded.RecordedAt,
            CommandKey = recorded.CommandKey,
            Document = buffer.WrittenMemory,
        };
    }
}
