using System.Text.RegularExpressions;

namespace IncidentKit.Benchmarks;

/// <summary>What a team would write first: a word list as one expression. It finds phrases, not who did what.</summary>
internal static partial class BlamePhraseRegex
{
    [GeneratedRegex(
        "\\b(?:should have|could have|would have|ought to have|if only|human error|operator error|user error|careless|carelessly|negligent|negligence|sloppy|lazy|incompetent|" +
        "forgot to|forgotten|failed to|neglected to|did not bother|didn't bother|nobody bothered|simply forgot|obviously|clearly should|blame|at fault|to blame|fault of|" +
        "mistake by|error by|was not tested by|without testing|without review|without approval|without checking|ignored the|overlooked|be more careful|more careful|" +
        "complete outage|total outage|full outage|was down|went down|were down|probably|possibly|presumably|apparently|" +
        "password|passwd|secret|token|api key|private key|access key)\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    public static partial Regex Pattern();
}
