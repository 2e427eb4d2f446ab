using System.Text.Json;
using System.Text.Unicode;

namespace QuickStart;

/// <summary>Whether a text is JSON at all.</summary>
internal static class JsonSyntax
{
    /// <summary>Reads the text once from start to end; false, with one problem, when it is not JSON.</summary>
    public static bool Check(SourceText source, ScenarioProblems problems)
    {
        var reader = new Utf8JsonReader(source.Utf8);
        try
        {
            while (reader.Read())
            {
                // Reading the text is what finds half a surrogate pair.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString();
            }
        }
        catch (JsonException exception)
        {
            var place = source.OffsetOf(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            problems.Add(place, $"is not JSON: {Shorten(exception.Message)}");
        }
        catch (InvalidOperationException)
        {
            problems.Add((int)reader.TokenStartIndex, "is not text: it has bytes that are not UTF-8, or half a surrogate pair");
        }

        if (!problems.Any && !Utf8.IsValid(source.Utf8))
            problems.Add(0, "is not text in UTF-8");
        return !problems.Any;
    }

    /// <summary>The message of a JSON error without the places that only its maker understands.</summary>
    public static string Shorten(string message)
    {
        foreach (var place in (string[])[" Path: ", " LineNumber: ", " (Parameter "])
        {
            if (message.IndexOf(place, StringComparison.Ordinal) is var end and >= 0)
                message = message[..end];
        }

        return message;
    }
}
