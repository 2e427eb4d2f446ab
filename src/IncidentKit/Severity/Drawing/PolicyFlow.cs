namespace IncidentKit;

/// <summary>A policy as a flow: a tree as it is; rules as a chain, each question leading to its level on yes and to the next on no.</summary>
internal static class PolicyFlow
{
    /// <summary>Of more rules than this only those are drawn that the verdict looked at, or the first.</summary>
    private const int MaxRules = 60;

    public static FlowNode Of(SeverityPolicy policy, SeverityVerdict? verdict)
    {
        var path = verdict?.Path ?? [];
        if (policy.Tree is { } tree)
            return Node(policy, tree, new Queue<SeverityStep>(path), verdict is not null);

        var rules = policy.Rules.Select((rule, index) => (rule, step: index < path.Length ? path[index] : null)).ToList();
        var left = 0;
        if (rules.Count > MaxRules)
        {
            var shown = rules.Where(pair => verdict is not null && pair.step is { } step && (step.Decided || step.Answer != Answer.No)).Take(MaxRules).ToList();
            if (shown.Count == 0)
                shown = rules.Take(MaxRules).ToList();
            left = rules.Count - shown.Count;
            rules = shown;
        }

        var decided = path.Any(step => step.Decided);
        var rest = verdict is not null && !decided;
        var next = Outcome(policy, policy.Otherwise, policy.Draft.Otherwise?.Reason is { } reason ? $"Otherwise: {reason}" : policy.HasOtherwise ? "Otherwise" : "No rule covers this", rest);
        if (left > 0)
            next = new FlowNode("", FormattableString.Invariant($"{left} rules are not shown"), null, rest, null, next, rest ? false : null);
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            var (rule, step) = rules[i];
            var on = verdict is not null && step is not null;
            next = new FlowNode(
                rule.Id, ConditionText.Question(rule, policy), null, on, Outcome(policy, rule.Level, rule.StatedReason, on && step!.Decided),
                next, on ? step!.Decided : null, on && step!.Answer == Answer.Unknown);
        }

        return next;
    }

    private static FlowNode Node(SeverityPolicy policy, DecisionNode node, Queue<SeverityStep>? steps, bool on) => node switch
    {
        DecisionBranch branch => Branch(policy, branch, steps, on),
        DecisionOutcome outcome => Outcome(policy, outcome.Level, outcome.Reason, on),
        _ => throw new InvalidOperationException("There is no other kind of node."),
    };

    private static FlowNode Branch(SeverityPolicy policy, DecisionBranch branch, Queue<SeverityStep>? steps, bool on)
    {
        var step = on && steps is { Count: > 0 } ? steps.Dequeue() : null;
        var yes = step is not null && step.TookYes;
        return new FlowNode(
            branch.StatedId ?? "", ConditionText.Question(branch, policy), null, step is not null,
            Node(policy, branch.Then, steps, step is not null && yes), Node(policy, branch.Otherwise, steps, step is not null && !yes),
            step is null ? null : yes, step?.Answer == Answer.Unknown);
    }

    private static FlowNode Outcome(SeverityPolicy policy, Severity level, string? reason, bool on) => new(
        policy.Find(level)!.ToString(), reason ?? "", LevelColours.Of(policy.Find(level)!), on);
}
