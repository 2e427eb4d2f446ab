namespace IncidentKit.Markdown;

/// <summary>Shortens a text for a message.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    public static string Of(string text) => text.Length <= Most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most), "…");
}
