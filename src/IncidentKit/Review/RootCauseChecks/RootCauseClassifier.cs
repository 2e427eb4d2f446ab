namespace IncidentKit;

/// <summary>Tells whether a stated root cause is a gap of a system, a person, or a symptom restated (R4, P, K4).</summary>
/// <remarks>
/// A gap is told in the present or by what is missing: "no check asks ...", "the pipeline has no stages", "the tool allows ...". A
/// person is whoever fails, decides or lacks something. A symptom is an event that somebody saw: "the disk was full". Where a sentence
/// tells several, a gap that let a person slip through is a gap. Safe for several threads; deterministic, culture-invariant.
/// </remarks>
public static class RootCauseClassifier
{
    /// <summary>What is wrong with a root cause, as <see cref="CauseReviewFacts.JudgeRoot"/> asks it; null for a gap of a system.
    /// People as the cause block; a symptom, which is harder to tell, is a note.</summary>
    /// <param name="text">The root cause.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static RootProblem? ProblemOf(string text) => Classify(text) switch
    {
        { Kind: RootCauseKind.Person } verdict => new($"is about people, not about a gap in a system or process. {verdict.Reason} {verdict.NextQuestion}", Blocks: true),
        { Kind: RootCauseKind.Symptom } verdict => new($"reads as a symptom, not as a gap in a system or process. {verdict.Reason} {verdict.NextQuestion}", Blocks: false),
        _ => null,
    };

    /// <summary>Classifies a root cause.</summary>
    /// <param name="text">The root cause, in a few sentences at most.</param>
    /// <param name="roster">Names known to be people or systems; none when null.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static RootCauseVerdict Classify(string text, LintRoster? roster = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var names = roster is null ? NameOverlay.Empty : new NameOverlay(roster.People, roster.Systems);
        var signs = new RootCauseSigns();
        var blame = new BlameReader();
        var sentence = new Sentence();
        blame.StartText();
        var scanner = new ProseScanner(text, Lexicon.Default, names);
        while (scanner.Read(sentence))
        {
            if (sentence.Count > 0)
                signs.Add(sentence, blame);
        }

        return signs.Verdict();
    }
}
