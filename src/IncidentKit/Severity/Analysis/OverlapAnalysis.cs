namespace IncidentKit;

/// <summary>Rules of different levels that hold for the same input. Boxes meet exactly when they meet in every variable, so this needs no search.</summary>
internal static class OverlapAnalysis
{
    public static void Of(AnalysisRun run)
    {
        if (run.Policy.Tree is not null)
            return;
        var compiled = run.Compiled;
        for (var first = 0; first < compiled.Terms.Length;)
        {
            var rule = compiled.Terms[first].Rule;
            var met = new List<(PolicyTerm Earlier, PolicyTerm Mine)>();
            var start = first;
            for (; first < compiled.Terms.Length && compiled.Terms[first].Rule == rule; first++)
            {
                var mine = compiled.Terms[first];
                met.AddRange(compiled.Meeting(mine.Within(compiled.Everything)!, start).Select(earlier => (earlier, mine)));
            }

            Report(run, rule, PolicyFindingKind.Overruled, [.. met.Where(pair => pair.Earlier.Rank > pair.Mine.Rank)]);
            Report(run, rule, PolicyFindingKind.Overlap, [.. met.Where(pair => pair.Earlier.Rank < pair.Mine.Rank)]);
        }
    }

    private static void Report(AnalysisRun run, int index, PolicyFindingKind kind, List<(PolicyTerm Earlier, PolicyTerm Mine)> met)
    {
        if (met.Count == 0)
            return;
        var policy = run.Policy;
        var rule = policy.Rules[index];
        var others = met.Select(pair => pair.Earlier.Rule).Distinct().Order().ToList();
        var example = TermParts.Intersect(met[0].Earlier.Parts, met[0].Mine.Parts)!;
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
}
