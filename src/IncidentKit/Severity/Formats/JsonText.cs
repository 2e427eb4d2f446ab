using System.Text.Json;

namespace IncidentKit;

/// <summary>Text out of JSON that may hold half a surrogate pair, which no .NET string may come from.</summary>
internal static class JsonText
{
    public static string Of(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>A member as it stands in a JSON path.</summary>
    public static string Path(string path, string name) =>
        name.Length is > 0 and <= 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0])
            ? $"{path}.{name}"
            : $"{path}['{Shorten(name)}']";

    public static string Shorten(string text)
    {
        var clean = new string([.. text.Take(60).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)]);
        return text.Length > 60 ? clean + "…" : clean;
    }
}
