namespace IncidentKit;

/// <summary>What an impact statement tells.</summary>
internal static class ImpactReading
{
    private static readonly PhraseFinder s_numbers = new(
        "all users, all customers, every user, every customer, all requests, no users, no customers, no data, half of, a third of, a quarter of, two thirds, one, two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, thirty, forty, fifty, sixty, hundred, hundreds, thousand, thousands, million, dozen");

    /// <summary>Whether it holds a number that is no date, version or name.</summary>
    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        if (s_numbers.IsIn(text))
            return true;
        var at = 0;
        while (text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next)
        {
            at += next;
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or ',' or ':' or '-' or '/' or '_'))
                end++;
            var number = text[at..end].TrimEnd(".,:-");
            if ((at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '_' or '#')) && number.IndexOfAny(":-/_") < 0 && number.Count('.') < 2)
                return true;
            at = end;
        }

        return false;
    }

    public static int Sentences(string text)
    {
        var sentence = new Sentence();
        var scanner = new ProseScanner(text, Lexicon.Default, NameOverlay.Empty);
        var count = 0;
        while (scanner.Read(sentence))
        {
            if (sentence.Count > 2)
                count++;
        }

        return count;
    }
}
