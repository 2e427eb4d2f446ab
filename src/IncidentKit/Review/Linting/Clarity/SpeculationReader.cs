namespace IncidentKit;

/// <summary>Finds guesses in a root cause.</summary>
internal static class SpeculationReader
{
    private static readonly PhraseFinder s_guesses = new(
        "probably, possibly, perhaps, maybe, presumably, apparently, supposedly, we think, we believe, we suspect, we assume, we guess, I think, I believe, it is believed, it is thought, it is suspected, might have, may have, must have been, must have, could have been caused, might be, may be due, may be caused, seems, seemed, seemingly, appears to, appeared to, most likely, very likely, likely due, likely caused, is likely, was likely, not entirely clear, not sure, our best guess, suspected cause, could be due");

    public static void Check(ReadOnlySpan<char> text, LintSink sink) =>
        s_guesses.Report(text, sink, ClarityRules.Speculation, "Give the evidence and say it plainly, or call it a hypothesis and add an action that tests it.");
}
