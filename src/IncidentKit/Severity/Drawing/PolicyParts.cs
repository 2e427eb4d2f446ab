namespace IncidentKit;

/// <summary>A policy as named parts in words, and how two lists of them differ.</summary>
internal static class PolicyParts
{
    public static List<(string Subject, string Text)> Of(SeverityPolicy policy)
    {
        var parts = new List<(string, string)>();
        if (policy.Name is { } name)
            parts.Add(("name", name));
        if (policy.Version is { } version)
            parts.Add(("version", version));
        foreach (var level in policy.Levels)
            parts.Add(($"level {level.Severity}", string.Join("; ", new[] { level.Name, level.Colour, level.Definition, level.Users, level.Response, level.Target.ToString() }.Where(text => !string.IsNullOrEmpty(text)))));
        foreach (var fact in policy.Facts)
            parts.Add(($"fact {fact.Name}", Describe(fact)));
        foreach (var tier in policy.Tiers)
            parts.Add(($"tier {tier.Name}", tier.AtLeast is { } level ? $"at least {level}" : "promises nothing"));
        foreach (var service in policy.Services)
            parts.Add(($"service {service.Name}", service.Tier));
        if (policy.Tree is { } tree)
            Add(tree, "root");
        else
            parts.AddRange(policy.Rules.Select(rule => ($"rule {rule.Id}", $"{rule.Level} when {ConditionText.Of(rule.When, policy)}{Reason(rule.StatedReason)}")));
        if (policy.Tree is null)
            parts.Add(("otherwise", policy.HasOtherwise ? $"{policy.Otherwise}{Reason(policy.Draft.Otherwise?.Reason)}" : "not said"));
        parts.Add(("raise", policy.Reassessment.AppliesRaises ? "applied" : "proposed"));
        parts.Add(("lowering", $"proposed after {FactWords.Of(policy.Reassessment.LowerAfter)}"));
        return parts;

        void Add(DecisionNode node, string place)
        {
            var id = node.StatedId ?? place;
            if (node is DecisionBranch branch)
            {
                parts.Add(($"question {id}", ConditionText.Of(branch.Condition, policy)));
                Add(branch.Then, $"{id}.yes");
                Add(branch.Otherwise, $"{id}.no");
            }
            else if (node is DecisionOutcome outcome)
            {
                parts.Add(($"outcome {id}", $"{outcome.Level}{Reason(outcome.Reason)}"));
            }
        }
    }

    /// <summary>The parts by subject: those before in their order, new ones where they stand; rules that only moved are told so.</summary>
    public static IEnumerable<PolicyChange> Compare(List<(string Subject, string Text)> before, List<(string Subject, string Text)> after)
    {
        var old = before.ToDictionary(part => part.Subject, part => part.Text, StringComparer.Ordinal);
        var now = after.ToDictionary(part => part.Subject, part => part.Text, StringComparer.Ordinal);
        foreach (var (subject, text) in before)
        {
            if (!now.TryGetValue(subject, out var other))
                yield return new PolicyChange(subject, text, null);
            else if (other != text)
                yield return new PolicyChange(subject, text, other);
        }

        foreach (var (subject, text) in after.Where(part => !old.ContainsKey(part.Subject)))
            yield return new PolicyChange(subject, null, text);

        var order = Common(before, now);
        var newOrder = Common(after, old);
        if (!order.SequenceEqual(newOrder))
            yield return new PolicyChange("order of the rules", string.Join(", ", order), string.Join(", ", newOrder));
    }

    private static List<string> Common(List<(string Subject, string Text)> parts, Dictionary<string, string> others) =>
        [.. parts.Where(part => part.Subject.StartsWith("rule ", StringComparison.Ordinal) && others.ContainsKey(part.Subject)).Select(part => part.Subject[5..])];

    private static string Describe(FactDefinition fact)
    {
        var text = $"{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(fact.Type.ToString())} “{fact.Question}”, called {fact.Label}";
        if (!fact.Values.IsEmpty)
            text += $", of {string.Join(", ", fact.Values)}";
        if (fact.AreServices)
            text += ", of the services";
        if (fact.AllowsOthers)
            text += ", or others";
        if (fact.Currency is not null)
            text += $", in {fact.Currency}";
        if (fact.WorseWhen != WorseWhen.NotSaid)
            text += fact.WorseWhen == WorseWhen.Higher ? ", worse when higher" : ", worse when lower";
        return fact.Shorthands.Aggregate(text, (all, shorthand) => $"{all}, {shorthand.Name} means {shorthand.Yes.ToString(fact)} (“{shorthand.Question}”)");
    }

    private static string Reason(string? reason) => reason is null ? "" : $" — {reason}";
}
