using System.Text;

namespace IncidentKit;

/// <summary>A policy as a Markdown document.</summary>
internal static class PolicyMarkdown
{
    public static string Of(SeverityPolicy policy)
    {
        var text = new StringBuilder("# ").AppendEscaped(policy.Name is null ? "Severity policy" : $"Severity policy: {policy.Name}").Append("\n\n");
        if (policy.Version is { } version)
            text.Append("Version ").AppendEscaped(version).Append(". ");
        text.Append("Content hash `").Append(policy.ContentHash).Append("`.\n");

        text.Append("\n## Levels\n\n| level | definition | users | response | target resolution |\n|---|---|---|---|---|\n");
        foreach (var level in policy.Levels)
            Row(text, level.ToString(), level.Definition, level.Users, level.Response, level.Target.ToString());

        text.Append("\n## Facts\n\n| fact | question | values | worse |\n|---|---|---|---|\n");
        foreach (var fact in policy.Facts)
            Row(text, fact.Name, fact.Question, Values(fact), Worse(fact));

        if (!policy.Services.IsEmpty)
            text.Append("\n## Critical services\n\n| service | tier | at least |\n|---|---|---|\n");
        foreach (var service in policy.Services)
            Row(text, service.Name, service.Tier, policy.Tiers.First(tier => tier.Name == service.Tier).AtLeast?.ToString() ?? "");

        Rules(text, policy);
        text.Append("\n## While an incident runs\n\n- ")
            .Append(policy.Reassessment.AppliesRaises ? "A raise is applied at once." : "A raise is proposed; a person confirms it.")
            .Append("\n- A lowering is proposed once the facts have spoken for it for ").Append(FactWords.Of(policy.Reassessment.LowerAfter))
            .Append("; a person confirms it.\n");
        return text.ToString();
    }

    private static void Rules(StringBuilder text, SeverityPolicy policy)
    {
        if (policy.Tree is { } tree)
        {
            text.Append("\n## Decision tree\n\n");
            Node(text, policy, tree, 0, "");
            return;
        }

        text.Append("\n## Rules\n\nThe first rule that holds decides.\n\n| rule | question | when | level | reason |\n|---|---|---|---|---|\n");
        foreach (var rule in policy.Rules)
        {
            Row(
                text, rule.Id, ConditionText.Question(rule, policy), ConditionText.Of(rule.When, policy), policy.Find(rule.Level)!.ToString(), rule.StatedReason ?? "");
        }

        Row(text, policy.HasOtherwise ? "otherwise" : "not covered", "", "", policy.Find(policy.Otherwise)!.ToString(), policy.OtherwiseReason);
    }

    private static void Node(StringBuilder text, SeverityPolicy policy, DecisionNode node, int depth, string side)
    {
        text.Append(' ', depth * 2).Append("- ").Append(side);
        if (node is DecisionBranch branch)
        {
            text.AppendEscaped($"{branch.StatedId} {ConditionText.Question(branch, policy)}".Trim()).Append('\n');
            Node(text, policy, branch.Then, depth + 1, "yes: ");
            Node(text, policy, branch.Otherwise, depth + 1, "no: ");
        }
        else if (node is DecisionOutcome outcome)
        {
            text.Append("**").AppendEscaped(policy.Find(outcome.Level)!.ToString()).Append("**");
            if (outcome.Reason is { } reason)
                text.Append(' ').AppendEscaped(reason);
            text.Append('\n');
        }
    }

    private static string Values(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => "yes or no",
        FactType.Percentage => "0 to 100 %",
        FactType.Count => "a whole number",
        FactType.Duration => "a length of time",
        FactType.Money => $"an amount in {fact.Currency}",
        FactType.Enumeration => string.Join(", ", fact.Values),
        _ => fact.AreServices ? "critical services" : fact.Values.IsEmpty ? "any texts" : $"any of {string.Join(", ", fact.Values)}",
    };

    private static string Worse(FactDefinition fact) => (fact.WorseWhen, fact.Type) switch
    {
        (WorseWhen.NotSaid, _) => "",
        (WorseWhen.Higher, FactType.YesNo) => "yes",
        (WorseWhen.Lower, FactType.YesNo) => "no",
        (WorseWhen.Higher, FactType.Enumeration) => "later in the list",
        (WorseWhen.Lower, FactType.Enumeration) => "earlier in the list",
        (WorseWhen.Higher, _) => "more",
        _ => "less",
    };

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ');
            if (cell.Length > 0)
                text.AppendEscaped(cell).Append(' ');
            text.Append('|');
        }

        text.Append('\n');
    }
}
