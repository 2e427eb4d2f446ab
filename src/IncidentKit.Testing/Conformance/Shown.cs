using System.Collections;
using System.Globalization;

namespace IncidentKit.Testing;

/// <summary>Values as messages show them: short, invariant, on one line.</summary>
internal static class Shown
{
    private const int MaxItems = 8;
    private const int MaxText = 300;

    public static string Of(object? value) => value switch
    {
        null => "nothing",
        string text => Cut($"\"{text}\""),
        StoredEvent stored => $"version {stored.Version} ({stored.Type}, {stored.Document.Length} bytes, SHA-256 {IncidentEventCodec.HashOf(stored.Document.Span)[..8]})",
        IEnumerable many => List(many),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Cut(value.ToString() ?? ""),
    };

    private static string List(IEnumerable many)
    {
        var items = many.Cast<object?>().Take(MaxItems + 1).Select(Of).ToList();
        if (items.Count > MaxItems)
            items[MaxItems] = "...";
        return $"[{string.Join(", ", items)}]";
    }

    private static string Cut(string text) => text.Length <= MaxText ? text : text[..MaxText] + "...";
}
