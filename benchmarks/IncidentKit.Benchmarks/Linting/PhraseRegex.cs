using System.Text.RegularExpressions;

namespace IncidentKit.Benchmarks;

/// <summary>What a team would write first: the linter's phrases as one expression. It finds phrases, not who did what.</summary>
/// <remarks>It has every phrase of the blame rules, and every word that announces a secret. It has neither the names of tools that write,
/// nor the other forms of the verbs in them, nor the 24,000 single words whose kinds the linter knows.</remarks>
internal static partial class PhraseRegex
{
    [GeneratedRegex("\\b(?:" + LinterPhrases.Alternatives + ")(?!\\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    public static partial Regex Pattern();
}
