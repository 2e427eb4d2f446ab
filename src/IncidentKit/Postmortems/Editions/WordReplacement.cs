using System.Text;

namespace IncidentKit;

/// <summary>A word, or several in a row, with what stands in its place.</summary>
/// <param name="Word">What is looked for.</param>
/// <param name="Replacement">What stands in its place.</param>
/// <param name="IsName">A name is found only as it is written, and starts a sentence with a capital letter.</param>
internal sealed record WordReplacement(string Word, string Replacement, bool IsName)
{
    /// <summary>A text with every whole occurrence replaced.</summary>
    public string In(string text)
    {
        var comparison = IsName ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var at = text.IndexOf(Word, comparison);
        if (at < 0)
            return text;

        var replaced = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf(Word, at, comparison))
        {
            var end = at + Word.Length;
            if (!IsWhole(text, at, end))
            {
                at++;
                continue;
            }

            replaced.Append(text, done, at - done);
            if (replaced.Length > 0 && replaced[^1] == '@')
                replaced.Length--;
            replaced.Append(StartsSentence(text, at) ? string.Concat(Replacement[..1].ToUpperInvariant(), Replacement.AsSpan(1)) : Replacement);
            done = at = end;
        }

        return replaced.Append(text, done, text.Length - done).ToString();
    }

    private bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(Word[0]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(Word[^1]));

    private bool StartsSentence(string text, int at)
    {
        if (!IsName || Replacement.Length == 0)
            return false;
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || (before.Length < at && before[^1] is '.' or '!' or '?' or ':');
    }
}
