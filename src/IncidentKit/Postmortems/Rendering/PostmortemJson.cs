using System.Text;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Writes a postmortem as JSON, and reads it back.</summary>
/// <remarks>Members are named as in <see cref="Postmortem"/>, in camel case; times are RFC 3339 in UTC, durations <c>[d.]hh:mm:ss</c>,
/// deadlines ISO dates. What is not known is left out. The same postmortem gives the same bytes, everywhere.</remarks>
public static class PostmortemJson
{
    /// <summary>Writes a postmortem.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <returns>One JSON object, indented, lines ended by <c>\n</c>.</returns>
    public static string Write(Postmortem postmortem)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        return JsonSerializer.Serialize(postmortem, PostmortemJsonContext.Default.Postmortem) + "\n";
    }

    /// <summary>Reads a postmortem.</summary>
    /// <param name="json">What <see cref="Write"/> wrote, or someone else in the same form.</param>
    /// <exception cref="PostmortemJsonException">It is not JSON, a member is missing, unknown or of the wrong kind.</exception>
    public static Postmortem Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a postmortem.</summary>
    /// <param name="json">What <see cref="Write"/> wrote, as UTF-8.</param>
    /// <exception cref="PostmortemJsonException">It is not JSON, a member is missing, unknown or of the wrong kind.</exception>
    public static Postmortem Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PostmortemJsonContext.Default.Postmortem)
                ?? throw new PostmortemJsonException("$", "null is no postmortem");
        }
        catch (JsonException exception)
        {
            throw new PostmortemJsonException(exception.Path ?? "$", exception.Message, exception);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new PostmortemJsonException("$", exception.Message, exception);
        }
    }
}
