using System.Text.Json;

namespace QuickStart;

/// <summary>Finds where the parts of a JSON text stand. The text has been read once before, so it is known to be JSON.</summary>
internal static class JsonOutline
{
    public static JsonValue RootOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        return ReadValue(ref reader, 0);
    }

    public static List<JsonMember> MembersOf(ReadOnlySpan<byte> utf8, JsonValue value)
    {
        var members = new List<JsonMember>();
        var reader = new Utf8JsonReader(utf8[value.Start..value.End]);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = value.Start + (int)reader.TokenStartIndex;
            members.Add(new JsonMember(reader.GetString()!, start, ReadValue(ref reader, value.Start)));
        }

        return members;
    }

    public static List<JsonValue> ItemsOf(ReadOnlySpan<byte> utf8, JsonValue value)
    {
        var items = new List<JsonValue>();
        var reader = new Utf8JsonReader(utf8[value.Start..value.End]);
        reader.Read();
        while (ReadValue(ref reader, value.Start) is { Kind: not JsonTokenType.EndArray } item)
            items.Add(item);
        return items;
    }

    public static string TextOf(ReadOnlySpan<byte> utf8, JsonValue value)
    {
        var reader = new Utf8JsonReader(utf8[value.Start..value.End]);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>Where the token starts that ends at an offset, which is the place a JSON error names.</summary>
    public static int StartOfTokenEndingAt(ReadOnlySpan<byte> utf8, int end)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.BytesConsumed < end && reader.Read())
        {
        }

        return (int)reader.TokenStartIndex;
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, int offset)
    {
        reader.Read();
        var start = offset + (int)reader.TokenStartIndex;
        var kind = reader.TokenType;
        reader.Skip();
        return new JsonValue(start, offset + (int)reader.BytesConsumed, kind);
    }
}
