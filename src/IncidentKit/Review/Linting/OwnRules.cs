namespace IncidentKit;

/// <summary>Runs the words and rules that a team has added.</summary>
internal sealed class OwnRules(LintOptions options, LintSink sink)
{
    public static readonly LintRule Words = new(
        "own-words", "A word that your team avoids", LintLevel.Warning, "Your options list it.", "own-words");

    public bool Any => options.Words.Count + options.Rules.Count > 0;

    public void Check(string text, LintSection section)
    {
        foreach (var word in options.Words)
        {
            for (var from = 0; OwnWord.Find(text, word.Phrase, from) is { Length: > 0 } found; from = found.Start + found.Length)
                sink.Add(Words, found.Start, found.Length, word.Why, word.Suggestion, word.Level);
        }

        foreach (var rule in options.Rules)
        {
            if (!sink.IsOn(rule.Rule))
                continue;
            foreach (var match in rule.Find(text, section))
            {
                if (match.Start < 0 || match.Length < 0 || match.Start > text.Length - match.Length)
                    throw new InvalidOperationException($"Rule '{rule.Rule.Id}' found {match.Start}+{match.Length} in a text of {text.Length} characters.");
                sink.Add(rule.Rule, match.Start, match.Length, match.Message, match.Suggestion);
            }
        }
    }
}
