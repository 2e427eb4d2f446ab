namespace IncidentKit;

/// <summary>Promises of service tiers that the rules break: a level that is not reached, and a lesser tier that gets a worse level.</summary>
internal static class TierAnalysis
{
    public static void Of(AnalysisRun run)
    {
        var policy = run.Policy;
        if (policy.Tiers.IsEmpty)
            return;
        var facts = policy.Facts.Where(fact => fact.AreServices).ToList();
        if (facts.Count == 0)
        {
            foreach (var tier in policy.Tiers.Where(tier => tier.AtLeast is not null))
                run.Add(PolicyFindingKind.TierContradiction, tier.Name, $"It promises at least {tier.AtLeast}, but no fact says which services are affected.");
            return;
        }

        foreach (var fact in facts)
        {
            var variables = run.Compiled.VariablesOf(policy.FactIndex[fact.Name]).ToDictionary(variable => variable.Text!, StringComparer.Ordinal);
            Promises(run, fact, variables);
            Order(run, variables);
        }
    }

    private static void Promises(AnalysisRun run, FactDefinition fact, Dictionary<string, PolicyVariable> variables)
    {
        foreach (var service in run.Policy.Services)
        {
            if (run.Policy.Tiers.First(tier => tier.Name == service.Tier).AtLeast is not { } least)
                continue;
            var box = variables.TryGetValue(service.Name, out var variable) ? Cells.With(run.Compiled.Everything, variable, 1) : run.Compiled.Everything;
            var found = run.Ask(PolicyFindingKind.TierContradiction, service.Name, effort => Milder(run, box, least.Rank, effort));
            if (found is null)
                continue;
            var example = run.Facts(found);
            if (variable is null)
                example = example.With(fact.Name, Plus(example, fact, service.Name));
            run.Add(
                PolicyFindingKind.TierContradiction, service.Name,
                $"Tier {service.Tier} promises at least {least}, but this input gets {new SeverityClassifier(run.Policy).Decide(example).Level}.", example);
        }
    }

    /// <summary>A point whose level is milder than a rank; where several are, any.</summary>
    private static ulong[]? Milder(AnalysisRun run, ulong[] box, int rank, SearchEffort effort)
    {
        var levels = new LevelSearch(run.Compiled, effort);
        var candidates = levels.Candidates(box, out var decided);
        return candidates.Where(term => run.Compiled.Terms[term].Rank > rank).Concat(!decided && run.Compiled.OtherwiseRank > rank ? [-1] : [])
            .Select(term => effort.IsExhausted ? null : levels.Where(box, candidates, term)).FirstOrDefault(point => point is not null);
    }

    /// <summary>A service of a more critical tier in the place of one of a lesser tier must not make the level milder.</summary>
    private static void Order(AnalysisRun run, Dictionary<string, PolicyVariable> variables)
    {
        var ranks = run.Policy.Tiers.Select((tier, rank) => (tier.Name, rank)).ToDictionary(pair => pair.Name, pair => pair.rank, StringComparer.Ordinal);

        // The rules can't tell services apart that they do not name: one of each tier stands for all.
        var services = run.Policy.Services.Where(service => variables.ContainsKey(service.Name))
            .Concat(run.Policy.Services.Where(service => !variables.ContainsKey(service.Name)).DistinctBy(service => service.Tier)).ToList();
        foreach (var critical in services)
        {
            foreach (var lesser in services.Where(lesser => ranks[lesser.Tier] > ranks[critical.Tier]))
            {
                if (Swap(run, variables, critical, lesser))
                    break;
            }
        }
    }

    private static bool Swap(AnalysisRun run, Dictionary<string, PolicyVariable> variables, TieredService critical, TieredService lesser)
    {
        var moves = new List<CellMove>(2);
        if (variables.TryGetValue(lesser.Name, out var leaves))
            moves.Add(new CellMove(leaves, 1, 0));
        if (variables.TryGetValue(critical.Name, out var comes))
            moves.Add(new CellMove(comes, 0, 1));
        if (moves.Count == 0)
            return false;
        var found = run.Ask(PolicyFindingKind.TierContradiction, $"{critical.Name} and {lesser.Name}", effort =>
            new PairSearch(run.Compiled, effort).Find(run.Compiled.Everything, (before, after) => after > before, [.. moves]));
        if (found is null)
            return false;
        run.Add(
            PolicyFindingKind.TierContradiction, critical.Name,
            $"It is of tier {critical.Tier}, but gets a milder level than {lesser.Name} of tier {lesser.Tier} does in its place.",
            run.Facts(At(found.Point, moves, move => move.To)), run.Facts(At(found.Point, moves, move => move.From)));
        return true;
    }

    private static ulong[] At(ulong[] point, List<CellMove> moves, Func<CellMove, int> cell) =>
        moves.Aggregate(point, (box, move) => Cells.With(box, move.Variable, cell(move)));

    private static FactValue Plus(SeverityFacts facts, FactDefinition fact, string service)
    {
        var texts = facts[fact.Name].Content is System.Collections.Immutable.ImmutableArray<string> known ? known : [];
        return texts.Add(service).ToArray();
    }
}
