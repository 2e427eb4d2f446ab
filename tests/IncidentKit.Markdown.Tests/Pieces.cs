namespace IncidentKit.Markdown.Tests;

/// <summary>Pieces that documents are made of, to be put together in ways that nobody would.</summary>
internal static class Pieces
{
    private static readonly string[] s_all =
    [
        "# Postmortem: ", "# T", "## Summary", "## Impact", "## Timeline", "## Timeline (all times PST)", "### 2026-03-20", "### 14:05 x", "## Root Cause Analysis", "### The Five Whys",
        "**Root Cause**: ", "## What Went Well", "### Process Debt", "## Action Items", "## Lessons Learned", "### Details", "## Other", "#### Deep", "Where we got lucky", "===", "---", "***",
        "| Time | Event |", "|---|---|", "| Field | Value |", "| 14:05 | a |", "| a | b | c |", "|", "\\|", "| Action | Owner | Deadline |", "|-|-|-|", "- ", "  - ", "    - ", "1. ", "7) ", "* ", "> ",
        ">", "```", "~~~", "`code`", "**bold**", "**Label:** ", "*em*", "_", "__", "[link](https://example.com/a_b?c=1&d=2)", "[ref]", "[ref]: https://example.com", "![alt](a.png \"t\")",
        "<b>", "<br>", "<!-- c -->", "&amp;", "&#10;", "&nbsp;", "\\", "\\[", "[ ] ", "[x] ", "@alice: ", "(due 2026-04-05)", "(by Mar 30, Bob)", "14:05", "23:50", "00:10", "2:05 PM PT", "2026-03-20T14:05:30Z",
        "~14:05", "14:05–14:20", "Mar 20", "Why? ", "What happened?", "Severity: SEV-2", "Date: 2026-03-20", "Date: 2026-03-21 10:00", "Duration: 90 minutes", "Not recorded", "TBD", "N/A", "[Name]", "text", "more text.",
        "Owner: Bob", "TODO", "✅", "P1", "\n", "\n", "\n", "\n\n", "\n\n", "\n\n", " ", " ", " ", "\t", "\r\n", "\r", ":", ",", ";", "(", ")", "#", "🔥", "é", "\u00A0", "\u2028", "\0", "\u202E", "\uE000",
        "- 2026-03-20 14:10: gate g (R1) overridden by Bob. M. Reason: r", "+++", "title: x", "tags: [a, \"b\"]",
    ];

    public static string Join(IEnumerable<int> picks) => string.Concat(picks.Select(pick => s_all[(int)((uint)pick % s_all.Length)]));

    public static IReadOnlyList<string> All => s_all;
}
