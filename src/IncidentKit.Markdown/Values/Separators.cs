namespace IncidentKit.Markdown;

/// <summary>What stands between a time and what happened: a dash, a colon, a bar.</summary>
internal static class Separators
{
    private const string Signs = ":-–—|,.;>=→";

    public static SourceText Skip(SourceText text)
    {
        var at = 0;
        for (var signs = 0; at < text.Length && signs < 3; signs++)
        {
            while (at < text.Length && text.Text[at] == ' ')
                at++;
            if (at == text.Length || !Signs.Contains(text.Text[at], StringComparison.Ordinal))
                break;

            // A sign that touches what follows belongs to it, as in "-5 %", unless it touches the time too.
            var touches = at + 1 < text.Length && text.Text[at + 1] != ' ' && !Signs.Contains(text.Text[at + 1], StringComparison.Ordinal);
            if (touches && at > 0)
                break;
            at++;
        }

        return text.Slice(at);
    }

    public static SourceText SkipAtEnd(SourceText text)
    {
        var end = text.Length;
        while (end > 0 && (text.Text[end - 1] == ' ' || Signs.Contains(text.Text[end - 1], StringComparison.Ordinal)))
            end--;
        return text.Slice(0, end);
    }
}
