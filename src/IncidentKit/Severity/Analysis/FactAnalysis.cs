namespace IncidentKit;

/// <summary>Facts that never matter, and facts that make an incident worse and its level milder.</summary>
/// <remarks>Where a level differs between two values it differs between two neighbouring cells on the way, so that neighbours are enough.</remarks>
internal static class FactAnalysis
{
    public static void Of(AnalysisRun run)
    {
        for (var fact = 0; fact < run.Policy.Facts.Length; fact++)
        {
            Matters(run, fact);
            if (run.Policy.Facts[fact].WorseWhen != WorseWhen.NotSaid)
                IsMonotone(run, fact);
        }
    }

    private static void Matters(AnalysisRun run, int fact)
    {
        var name = run.Policy.Facts[fact].Name;
        var found = run.Ask(PolicyFindingKind.FactNeverMatters, name, effort =>
        {
            var pairs = new PairSearch(run.Compiled, effort);
            return Steps(run, fact).Select(step => pairs.Find(run.Compiled.Everything, (before, after) => before != after, step))
                .FirstOrDefault(pair => pair is not null || effort.IsExhausted);
        });
        if (found is null && !run.IsUndecided)
            run.Add(PolicyFindingKind.FactNeverMatters, name, "Whatever its value, no level depends on it.");
    }

    private static void IsMonotone(AnalysisRun run, int fact)
    {
        var definition = run.Policy.Facts[fact];
        var moved = default(CellMove);
        var found = run.Ask(PolicyFindingKind.NotMonotone, definition.Name, effort =>
        {
            var pairs = new PairSearch(run.Compiled, effort);
            foreach (var step in Steps(run, fact))
            {
                moved = definition.WorseWhen == WorseWhen.Higher ? step : new CellMove(step.Variable, step.To, step.From);
                if (pairs.Find(run.Compiled.Everything, (before, after) => after > before, moved) is { } pair)
                    return pair;
                if (effort.IsExhausted)
                    break;
            }

            return null;
        });
        if (found is null)
            return;

        var before = run.Facts(Cells.With(found.Point, moved.Variable, moved.From));
        var after = run.Facts(Cells.With(found.Point, moved.Variable, moved.To));
        run.Add(
            PolicyFindingKind.NotMonotone, definition.Name,
            $"When it gets worse, the level gets milder: {Outcome(run, found.From)} turns into {Outcome(run, found.To)}.", before, after);
    }

    private static IEnumerable<CellMove> Steps(AnalysisRun run, int fact) =>
        from variable in run.Compiled.VariablesOf(fact)
        from cell in Enumerable.Range(1, variable.Cells - 1)
        select new CellMove(variable, cell - 1, cell);

    private static string Outcome(AnalysisRun run, int term) => term < 0
        ? $"{run.Policy.Otherwise} (otherwise)"
        : $"{run.Policy.Rules[run.Compiled.Terms[term].Rule].Level} ({run.Policy.Rules[run.Compiled.Terms[term].Rule].Id})";
}
