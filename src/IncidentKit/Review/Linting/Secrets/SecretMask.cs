using System.Text;

namespace IncidentKit;

/// <summary>Takes secrets and personal data out of a text: keys, tokens, passwords, payment cards, national ids, addresses, phone numbers.</summary>
/// <remarks>Everything that the linter prints went through it. Safe for several threads; linear in the length of the text.</remarks>
public static class SecretMask
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Replacement = "****";

    /// <summary>The text with each secret replaced by <see cref="Replacement"/>; the same text when it has none.</summary>
    /// <param name="text">The text.</param>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var secrets = new List<SecretSpan>();
        SecretScanner.Scan(text, secrets);
        return secrets.Count == 0 ? text : Cut(text, 0, text.Length, secrets);
    }

    /// <summary>A part of a text, without the secrets that stand in it or reach into it.</summary>
    internal static string Cut(ReadOnlySpan<char> text, int start, int end, List<SecretSpan> secrets)
    {
        var masked = new StringBuilder();
        var at = start;
        for (var i = FirstAfter(secrets, start); i < secrets.Count && secrets[i].Start < end; i++)
        {
            if (secrets[i].Start > at)
                masked.Append(text[at..secrets[i].Start]);
            masked.Append(Replacement);
            at = secrets[i].End;
        }

        if (at < end)
            masked.Append(text[at..end]);
        return masked.ToString();
    }

    /// <summary>What a finding says, without the secrets of the text that it is about.</summary>
    internal static string Hide(string said, ReadOnlySpan<char> text, int start, int end, List<SecretSpan> secrets)
    {
        for (var i = FirstAfter(secrets, start); i < secrets.Count && secrets[i].Start < end; i++)
        {
            said = said.Replace(text.Slice(secrets[i].Start, secrets[i].Length).ToString(), Replacement, StringComparison.Ordinal);
            var (from, to) = (Math.Max(start, secrets[i].Start), Math.Min(end, secrets[i].End));
            if (to - from > 3)
                said = said.Replace(text[from..to].ToString(), Replacement, StringComparison.Ordinal);
        }

        return Mask(said);
    }

    // The first secret that ends behind a place.
    private static int FirstAfter(List<SecretSpan> secrets, int place)
    {
        var (low, high) = (0, secrets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (secrets[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
