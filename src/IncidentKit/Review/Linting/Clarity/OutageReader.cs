using System.Buffers;

namespace IncidentKit;

/// <summary>Finds "outage" and "down" where only a share was hit.</summary>
internal static class OutageReader
{
    private static readonly PhraseFinder s_outage = new(
        "complete outage, total outage, full outage, complete service outage, total service outage, outage, outages, completely down, fully down, entirely down, was down, went down, were down, is down, are down, goes down, completely unavailable");

    // No phrase is without one of these, and hardly anything else has them.
    private static readonly SearchValues<string> s_signs = SearchValues.Create(["outage", " down", "unavailable"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] s_exempt =
        ["partial", "no", "not an", "not a full", "not a complete", "not a", "power", "network", "provider", "upstream", "regional", "third-party", "previous", "earlier", "past", "future", "another", "any", "cloud", "vendor", "dns", "aws", "azure", "gcp", "prevent an", "avoid an", "intermittent"];

    private static readonly string[] s_wholes = ["site", "website", "service", "services", "app", "application", "platform", "product", "production", "system", "api", "everything", "portal", "dashboard", "store", "shop", "checkout", "login", "we"];

    private static readonly string[] s_exemptAfter = ["to", "from", "for maintenance", "for planned", "by"];

    /// <param name="text">The text.</param>
    /// <param name="sink">Where the first finding goes: one a text is enough.</param>
    /// <param name="partial">Whether only a share was hit; null when the text must say it.</param>
    public static void Check(ReadOnlySpan<char> text, LintSink sink, bool? partial)
    {
        if (partial == false || !text.ContainsAny(s_signs))
            return;
        var at = 0;
        while (s_outage.Find(text, at, out var length) is >= 0 and var found)
        {
            if (!IsExempt(text, found, length))
            {
                if (partial == true || PartialSigns.Are(text))
                    sink.Add(ClarityRules.Outage, found, length, $"{ClarityRules.Outage.Title}. {ClarityRules.Outage.Why}", "Say what did not work and for how many: \"errors for 12% of users\", \"a partial outage of login\".");
                return;
            }

            at = found + length;
        }
    }

    private static bool IsExempt(ReadOnlySpan<char> text, int at, int length)
    {
        var before = text[Math.Max(0, at - 24)..at].TrimEnd();
        foreach (var word in s_exempt)
        {
            if (EndsWithWord(before, word))
                return true;
        }

        var phrase = text.Slice(at, length);
        if (!phrase.EndsWith(" down", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var word in s_exemptAfter)
        {
            if (text[(at + length)..].TrimStart().StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return !phrase.Contains("ly ", StringComparison.OrdinalIgnoreCase) && !IsWhole(before);
    }

    private static bool IsWhole(ReadOnlySpan<char> before)
    {
        foreach (var word in s_wholes)
        {
            if (EndsWithWord(before, word))
                return true;
        }

        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)]));
}
