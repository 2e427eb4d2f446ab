using System.Buffers;
using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>Walks through a text. What can't be read leaves it where it was.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position = 0)
{
    private static readonly SearchValues<char> s_timeOfDay = SearchValues.Create("0123456789:.");

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    public readonly char Previous => Position > 0 ? _text[Position - 1] : ' ';

    /// <summary>Whether a time of the form <c>T14:05:30</c> ends here.</summary>
    public readonly bool FollowsIsoTime
    {
        get
        {
            var before = _text[..Math.Min(Position, _text.Length)];
            var last = before.LastIndexOfAnyExcept(s_timeOfDay);
            return last >= 0 && last < before.Length - 1 && before[last] == 'T';
        }
    }

    public readonly ReadOnlySpan<char> Since(int start) => _text[start..Position];

    public readonly ReadOnlySpan<char> Rest => _text[Math.Min(Position, _text.Length)..];

    public void SkipBlanks()
    {
        while (char.IsWhiteSpace(Next))
            Position++;
    }

    public bool TrySkip(char c)
    {
        if (Next != c || AtEnd)
            return false;
        Position++;
        return true;
    }

    /// <summary>Skips one of the words, whatever its case, if it ends there.</summary>
    public bool TrySkipWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            if (Rest.Length > word.Length && char.IsLetterOrDigit(Rest[word.Length]) && char.IsLetterOrDigit(word[^1]))
                continue;
            Position += word.Length;
            return true;
        }

        return false;
    }

    /// <summary>A number of so many digits, with no digit behind it.</summary>
    public bool TryNumber(int minDigits, int maxDigits, out int number)
    {
        var digits = Rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? Rest.Length : digits;
        number = 0;
        if (digits < minDigits || digits > maxDigits)
            return false;
        number = int.Parse(Rest[..digits], CultureInfo.InvariantCulture);
        Position += digits;
        return true;
    }

    /// <summary>The letters that follow, none when there are none.</summary>
    public readonly ReadOnlySpan<char> Letters()
    {
        var end = 0;
        while (end < Rest.Length && char.IsAsciiLetter(Rest[end]))
            end++;
        return Rest[..end];
    }
}
