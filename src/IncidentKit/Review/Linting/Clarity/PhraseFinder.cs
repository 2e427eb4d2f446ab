using System.Buffers;

namespace IncidentKit;

/// <summary>Finds set phrases as whole words in any case.</summary>
internal sealed class PhraseFinder
{
    private readonly string[] _phrases;
    private readonly SearchValues<string> _search;

    /// <param name="phrases">Parted by commas.</param>
    public PhraseFinder(string phrases)
    {
        _phrases = [.. phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).OrderByDescending(phrase => phrase.Length)];
        _search = SearchValues.Create(_phrases, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The next phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="length">How long the phrase is.</param>
    /// <returns>Where it starts; -1 when there is none.</returns>
    public int Find(ReadOnlySpan<char> text, int from, out int length)
    {
        length = 0;
        while (from < text.Length && text[from..].IndexOfAny(_search) is >= 0 and var next)
        {
            from += next;
            length = LengthAt(text, from);
            if (length > 0)
                return from;
            from++;
        }

        return -1;
    }

    public bool IsIn(ReadOnlySpan<char> text) => Find(text, 0, out _) >= 0;

    /// <summary>Reports each one.</summary>
    public void Report(ReadOnlySpan<char> text, LintSink sink, LintRule rule, string suggestion)
    {
        var at = 0;
        while (Find(text, at, out var length) is >= 0 and var found)
        {
            sink.Add(rule, found, length, $"{rule.Title}. {rule.Why}", suggestion);
            at = found + length;
        }
    }

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '_'))
            return 0;
        foreach (var phrase in _phrases)
        {
            var end = at + phrase.Length;
            if (text[at..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '/')))
                return phrase.Length;
        }

        return 0;
    }
}
