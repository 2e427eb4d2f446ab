namespace IncidentKit;

/// <summary>What no input reaches: rules, outcomes, levels; and inputs that no rule reaches.</summary>
internal static class ReachAnalysis
{
    public static void Of(AnalysisRun run)
    {
        var (policy, compiled) = (run.Policy, run.Compiled);
        var reached = new HashSet<Severity>();
        var open = false;
        var first = 0;
        for (var rule = 0; rule < policy.Rules.Length; rule++)
        {
            var last = first;
            while (last < compiled.Terms.Length && compiled.Terms[last].Rule == rule)
                last++;
            if (first == last)
                Impossible(run, rule);
            else if (Reached(run, rule, first, last))
                reached.Add(policy.Rules[rule].Level);
            else if (run.IsUndecided)
                open = true;
            else
                Shadowed(run, rule, first, last);
            first = last;
        }

        Rest(run, reached, ref open);
        foreach (var level in policy.Levels.Where(level => !reached.Contains(level.Severity)))
        {
            if (open)
                run.Undecided.Add(new(PolicyFindingKind.UnreachableLevel, level.ToString(), "it depends on a rule or outcome that was not decided"));
            else
                run.Add(PolicyFindingKind.UnreachableLevel, level.ToString(), $"No input gets {level}.");
        }
    }

    private static bool Reached(AnalysisRun run, int rule, int first, int last)
    {
        var kind = run.Policy.Tree is null ? PolicyFindingKind.ShadowedRule : PolicyFindingKind.UnreachableOutcome;
        return run.Ask(kind, run.Policy.Rules[rule].Id, effort =>
        {
            var points = new PointSearch(effort);
            for (var term = first; term < last && !effort.IsExhausted; term++)
            {
                var box = run.Compiled.Terms[term].Within(run.Compiled.Everything)!;
                if (points.Find(box, run.Compiled.Meeting(box, first)) is { } point)
                    return point;
            }

            return null;
        }) is not null;
    }

    private static void Impossible(AnalysisRun run, int rule)
    {
        var id = run.Policy.Rules[rule].Id;
        if (run.Policy.Tree is null)
            run.Add(PolicyFindingKind.ImpossibleCondition, id, $"Its condition never holds: {ConditionText.Of(run.Policy.Rules[rule].When, run.Policy)}.");
        else
            run.Add(PolicyFindingKind.UnreachableOutcome, id, "The questions on the way to it contradict each other.");
    }

    private static void Shadowed(AnalysisRun run, int rule, int first, int last)
    {
        var (policy, compiled) = (run.Policy, run.Compiled);
        var box = compiled.Terms[first].Within(compiled.Everything)!;
        var by = Enumerable.Range(first, last - first)
            .SelectMany(term => compiled.Meeting(compiled.Terms[term].Within(compiled.Everything)!, first))
            .Select(term => term.Rule).Distinct().Order().Select(earlier => policy.Rules[earlier]).ToList();
        var same = by.TrueForAll(other => other.Level == policy.Rules[rule].Level);
        run.Add(
            PolicyFindingKind.ShadowedRule,
            policy.Rules[rule].Id,
            $"It never decides: wherever it holds, an earlier rule does ({Names(by)}){(same ? ", with the same level" : "")}.",
            run.Facts(box));
    }

    private static void Rest(AnalysisRun run, HashSet<Severity> reached, ref bool open)
    {
        var policy = run.Policy;
        if (policy.Tree is not null)
            return;
        var kind = policy.HasOtherwise ? PolicyFindingKind.UnreachableOutcome : PolicyFindingKind.Gap;
        var rest = run.Ask(kind, "otherwise", effort => new PointSearch(effort).Find(run.Compiled.Everything, [.. run.Compiled.Terms]));
        if (run.IsUndecided)
            open = true;
        else if (rest is not null && policy.HasOtherwise)
            reached.Add(policy.Otherwise);
        else if (rest is not null)
        {
            reached.Add(policy.Otherwise);
            run.Add(kind, "otherwise", $"No rule covers every input; {policy.Otherwise}, the worst level, is acted on then. Say what holds with \"otherwise\".", run.Facts(rest));
        }
        else if (policy.HasOtherwise)
            run.Add(kind, "otherwise", $"The rules cover every input, so that what holds otherwise ({policy.Otherwise}) never does.");
    }

    private static string Names(List<SeverityRule> rules) =>
        string.Join(", ", rules.Take(5).Select(rule => rule.Id)) + (rules.Count > 5 ? FormattableString.Invariant($" and {rules.Count - 5} more") : "");
}
