using System.Collections.Frozen;
using System.Text;

namespace IncidentKit;

/// <summary>The words of a text that tell what it is about, each reduced to its stem so that "deploys" meets "deployed".</summary>
/// <remarks>English suffixes and stop words; text in other languages is compared word by word, and pair by pair of characters where
/// words are not parted. Independent of culture.</remarks>
internal static class TermReader
{
    private static readonly FrozenSet<string> s_stopWords = new[]
    {
        "a", "about", "after", "again", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being", "both",
        "but", "by", "can", "could", "did", "do", "does", "doing", "due", "during", "each", "few", "for", "from", "further", "had", "has",
        "have", "having", "he", "her", "here", "his", "how", "if", "in", "into", "is", "it", "its", "itself", "just", "may", "more", "most",
        "no", "nor", "not", "of", "off", "on", "once", "only", "or", "other", "our", "out", "over", "own", "same", "she", "should", "so",
        "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too",
        "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "why", "will", "with",
        "would", "you", "your",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each term with the word that it came from, in the order of the text.</summary>
    public static IEnumerable<(string Term, string Word)> Read(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            foreach (var term in TermsOf(word.ToString()))
                yield return term;
            word.Clear();
        }

        foreach (var term in TermsOf(word.ToString()))
            yield return term;
    }

    internal static string Stem(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetter))
            return word;
        var stem = word switch
        {
            [.., 's', 's', 'e', 's'] => word[..^2],
            [.., 'i', 'e', 's'] => word[..^3] + "y",
            [.., not ('s' or 'u' or 'i'), 's'] => word[..^1],
            _ => word,
        };
        stem = stem switch
        {
            { Length: > 8 } when stem.EndsWith("ment", StringComparison.Ordinal) => stem[..^4],
            { Length: > 6 } when stem is [.., 's' or 't', 'i', 'o', 'n'] => stem[..^3],
            { Length: > 5 } when stem.EndsWith("ing", StringComparison.Ordinal) => Undoubled(stem[..^3]),
            { Length: > 4 } when stem.EndsWith("ed", StringComparison.Ordinal) => Undoubled(stem[..^2]),
            _ => stem,
        };
        return stem is { Length: > 4 } and [.., 'e'] ? stem[..^1] : stem;
    }

    private static string Undoubled(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;

    private static IEnumerable<(string Term, string Word)> TermsOf(string word)
    {
        if (word.Length > 2 && word.Any(IsUnparted))
        {
            for (var i = 0; i + 1 < word.Length; i++)
                yield return (word[i..(i + 2)], word[i..(i + 2)]);
        }
        else if (word.Length > 1 && !s_stopWords.Contains(word) && !word.All(char.IsDigit))
        {
            yield return (Stem(word), word);
        }
    }

    // Kana, Han and Hangul syllables: scripts in which spaces do not part words, or part more than words.
    private static bool IsUnparted(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
}
