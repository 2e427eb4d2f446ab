namespace IncidentKit.Markdown;

/// <summary>The words that titles start with, which are no part of the title.</summary>
internal static class TitleText
{
    private static readonly string[] s_prefixes =
    [
        "incident postmortem", "incident post-mortem", "incident post mortem", "incident report", "incident review", "incident retro", "incident retrospective",
        "post-incident report", "post-incident review", "post incident report", "post incident review", "outage postmortem", "outage report",
        "postmortem report", "post-mortem report", "postmortem", "post-mortem", "post mortem", "after-action report", "after action report", "retrospective",
    ];

    /// <summary>Whether a heading of any level looks like a title.</summary>
    public static bool HasPrefix(string heading) => PrefixLength(heading) > 0;

    /// <summary>The title without such a prefix, if something is left.</summary>
    public static SourceText WithoutPrefix(SourceText heading)
    {
        var length = PrefixLength(heading.Text);
        if (length == 0)
            return heading;
        var rest = heading.Slice(length);
        if (rest.IsEmpty || rest.Text[0] is not (':' or '-' or '–' or '—') || rest.IsEscaped(0))
            return heading;
        var title = rest.Slice(1);
        return title.IsEmpty && rest.Text[0] != ':' ? heading : title;
    }

    private static int PrefixLength(string heading)
    {
        var prefix = Array.Find(s_prefixes, prefix => heading.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null || (heading.Length > prefix.Length && char.IsLetterOrDigit(heading[prefix.Length])) ? 0 : prefix.Length;
    }
}
