namespace IncidentKit;

/// <summary>Rules of different levels that hold for the same input. Boxes meet exactly when they meet in every variable, so this needs no search.</summary>
internal static class OverlapAnalysis
{
    public static void Of(AnalysisRun run)
    {
        if (run.Policy.Tree is not null)
            return;
        var terms = run.Compiled.Terms;
        foreach (var later in terms.GroupBy(term => term.Rule))
        {
            Report(run, later, PolicyFindingKind.Overruled, (earlier, mine) => earlier > mine);
            Report(run, later, PolicyFindingKind.Overlap, (earlier, mine) => earlier < mine);
        }
    }

    private static void Report(AnalysisRun run, IGrouping<int, PolicyTerm> later, PolicyFindingKind kind, Func<int, int, bool> asked)
    {
        var others = new List<int>();
        TermPart[]? example = null;
        foreach (var term in run.Compiled.Terms)
        {
            if (term.Rule >= later.Key)
                break;
            if (!asked(term.Rank, later.First().Rank) || (others.Count > 0 && others[^1] == term.Rule))
                continue;
            foreach (var mine in later)
            {
                if (Meet(term, mine))
                {
                    example ??= TermParts.Intersect(term.Parts, mine.Parts);
                    others.Add(term.Rule);
                    break;
                }
            }
        }

        if (example is null)
            return;
        var policy = run.Policy;
        var rule = policy.Rules[later.Key];
        var names = string.Join(", ", others.Take(5).Select(other => $"{policy.Rules[other].Id} ({policy.Rules[other].Level})"));
        if (others.Count > 5)
            names += FormattableString.Invariant($" and {others.Count - 5} more");
        run.Add(
            kind, rule.Id,
            kind == PolicyFindingKind.Overruled
                ? $"It says {rule.Level}, but a milder rule before it decides where both hold: {names}."
                : $"It says {rule.Level} and holds together with worse rules before it, which decide: {names}.",
            run.Facts(new PolicyTerm(0, 0, example).Within(run.Compiled.Everything)!));
    }

    private static bool Meet(PolicyTerm one, PolicyTerm other)
    {
        foreach (var part in one.Parts)
        {
            if (other.PartOf(part.Variable) is not { } also)
                continue;
            var any = 0ul;
            for (var word = 0; word < part.Cells.Length; word++)
                any |= part.Cells[word] & also.Cells[word];
            if (any == 0)
                return false;
        }

        return true;
    }
}
