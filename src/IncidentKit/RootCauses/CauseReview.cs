namespace IncidentKit;

/// <summary>Reads a cause graph as a reviewer would (P, R4, R5): are these the causes, and is something done about them?</summary>
public static class CauseReview
{
    /// <summary>Everything that is missing or wrong, in the order of the graph: first the graph as a whole, then cause by
    /// cause.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="facts">The root that was identified, the actions, what was retracted.</param>
    public static IReadOnlyList<CauseFinding> Check(this CauseGraph graph, CauseReviewFacts facts)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(facts);
        if (graph.Start is not { } start)
            return [new("whys-missing", "P", true, null, "Nobody has asked why. Record what happened, and then why, with RecordWhy.")];

        var findings = new List<CauseFinding>();
        var roots = RootsOf(graph, facts);
        CheckMarking(findings, graph, facts, roots);
        foreach (var cause in graph.Standing)
        {
            if (cause.Number != start.Number && !graph.LeadsTo(cause.Number, start.Number))
                Add(findings, "cause-detached", "P", false, cause, "explains nothing that leads to what happened. Link it with LinkCause, or take it back with RetractWhy.");
            if (roots.Contains(cause))
                CheckRoot(findings, graph, facts, cause, roots.Count);
            foreach (var edge in graph.EffectsOf(cause.Number))
                CheckEdge(findings, facts, cause, edge);
        }

        return findings;
    }

    private static List<Cause> RootsOf(CauseGraph graph, CauseReviewFacts facts)
    {
        var roots = graph.Roots.ToList();
        if (facts.Root is { } number && number >= 1 && number <= graph.Causes.Count
            && graph.Causes[number - 1] is { IsRetracted: false } marked && marked != graph.Start && !roots.Contains(marked))
            roots.Add(marked);
        return roots;
    }

    private static void CheckMarking(List<CauseFinding> findings, CauseGraph graph, CauseReviewFacts facts, List<Cause> roots)
    {
        if (roots.Count == 0)
            findings.Add(new("root-missing", "K4", true, null, "The whys end at what happened. Ask on with RecordWhy until the root cause is found."));
        if (facts.RootStatement is null)
            findings.Add(new("root-unstated", "K4", true, null, "The root cause is not stated. Record IdentifyRootCause."));
        if (facts.Root is not { } number)
        {
            if (roots.Count > 1)
                findings.Add(new("root-unmarked", "K4", false, null, "The whys have several ends, and none is named as the root. Name it in IdentifyRootCause."));
            return;
        }

        if (number < 1 || number > graph.Causes.Count || graph.Causes[number - 1].IsRetracted)
            findings.Add(new("root-retracted", "K4", true, number, $"Cause {number} was identified as the root, and does not stand. Record IdentifyRootCause anew."));
        else if (graph.CausesOf(number).Any(edge => graph.Causes[edge.Cause - 1].Kind == CauseKind.Cause))
            Add(findings, "root-explained", "K4", false, graph.Causes[number - 1], "was identified as the root, and other causes explain it further. Name the one at the end.");
        else if (graph.Causes[number - 1] == graph.Start)
            Add(findings, "root-is-what-happened", "R4", true, graph.Causes[number - 1], "was identified as the root, but is what happened. Ask why.");
    }

    private static void CheckRoot(List<CauseFinding> findings, CauseGraph graph, CauseReviewFacts facts, Cause root, int roots)
    {
        var chain = graph.FiveWhys(root.Number);
        var isMain = roots == 1 || root.Number == facts.Root;
        if (chain.Count < facts.Whys && root.EndReason is null)
            Add(findings, "whys-short", "P", isMain, root, $"is reached after {chain.Count} of {facts.Whys} answers. Ask on with RecordWhy, or say why it ends here with StateWhysEnd.");
        if (chain.Count > facts.Whys && root.EndReason is null)
            Add(findings, "whys-long", "P", false, root, $"is answer {chain.Count}, where {facts.Whys} are the rule. Say why it took more with StateWhysEnd.");
        if (!facts.Remedies.Any(causes => causes.Contains(root.Number) || (causes.Count == 0 && roots == 1)))
            Add(findings, "root-without-action", "R5", true, root, "is a root, and no action item prevents, detects or mitigates it. Add one, or name the cause in Causes of the one that does.");

        foreach (var effect in chain.Where(effect => effect != root && RestatedText.Same(effect.Text, root.Text)))
            Add(findings, "root-restates-effect", "R4", true, root, $"says the same as cause {effect.Number}, which it is to explain. Say what allowed it.");
        if (!isMain)
            return;
        foreach (var effect in chain.Where(effect => effect != root && facts.RootStatement is { } statement && RestatedText.Same(effect.Text, statement)))
            Add(findings, "root-restates-effect", "R4", true, effect, "is repeated as the root cause. The root cause is the gap that allowed it.");
        if (facts.JudgeRoot?.Invoke(facts.RootStatement ?? root.Text) is { } problem)
            Add(findings, "root-not-systemic", "R4", problem.Blocks, root, problem.Text);
    }

    private static void CheckEdge(List<CauseFinding> findings, CauseReviewFacts facts, Cause cause, CauseEdge edge)
    {
        if (!edge.IsShown)
            Add(findings, "edge-without-evidence", "P", false, cause, $"explains {edge.Effect}, and nothing shows it. Give its evidence with LinkCause.");
        if (edge.Entry is { } entry && facts.RetractedEntries.Contains(entry))
            Add(findings, "evidence-retracted", "P", true, cause, $"explains {edge.Effect} by timeline entry {entry}, which was retracted. Name other evidence with LinkCause.");
    }

    private static void Add(List<CauseFinding> findings, string id, string rule, bool blocks, Cause cause, string problem) =>
        findings.Add(new(id, rule, blocks, cause.Number, $"Cause {cause.Number} {problem}"));
}
