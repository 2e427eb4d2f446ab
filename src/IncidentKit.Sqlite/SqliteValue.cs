using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IncidentKit.Sqlite;

/// <summary>How ids and times are kept: as 16 bytes in the order of <see cref="IncidentId.CompareTo"/>, and as microseconds since
/// 1970.</summary>
internal static class SqliteValue
{
    private static readonly long s_epoch = DateTimeOffset.UnixEpoch.UtcTicks / TimeSpan.TicksPerMicrosecond;

    public static byte[] Of(IncidentId id) => Of(id.Value);

    public static byte[] Of(Guid id) => id.ToByteArray(bigEndian: true);

    public static long Of(DateTimeOffset time) => (time.UtcTicks / TimeSpan.TicksPerMicrosecond) - s_epoch;

    /// <summary>The first whole microsecond that is not before the time, so that comparing with it decides as the time
    /// would.</summary>
    public static long NotBefore(DateTimeOffset time) =>
        ((time.UtcTicks + TimeSpan.TicksPerMicrosecond - 1) / TimeSpan.TicksPerMicrosecond) - s_epoch;

    /// <summary>ISO 8601, which sorts as dates do.</summary>
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly ToDate(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Guid ToGuid(byte[] value) => new(value, bigEndian: true);

    public static DateTimeOffset ToTime(long value) => new((value + s_epoch) * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <summary>The elements of a JSON array of texts.</summary>
    public static IReadOnlyList<string> ToTexts(string json)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                texts.Add(reader.GetString()!);
        }

        return texts;
    }
}
