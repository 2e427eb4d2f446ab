using System.Text;

namespace IncidentKit;

/// <summary>Whether two answers say the same in the same words.</summary>
internal static class RestatedText
{
    // Words that carry no fact: leaving them out lets "The server was down" equal "Because our server is down".
    private static readonly HashSet<string> s_empty = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "be", "because", "been", "by", "caused", "due", "for", "from", "had", "has", "have", "in", "is",
        "it", "its", "of", "on", "our", "since", "so", "that", "the", "their", "there", "this", "to", "was", "were", "which", "with",
    };

    /// <summary>Letter case, punctuation, order and empty words left aside.</summary>
    public static bool Same(string left, string right)
    {
        var words = WordsOf(left);
        return words.Count > 0 && words.SetEquals(WordsOf(right));
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                word.Append(Rune.ToLowerInvariant(rune));
            else
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0 && !s_empty.Contains(word.ToString()))
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
