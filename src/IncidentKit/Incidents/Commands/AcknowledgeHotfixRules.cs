using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Promises to keep rules of a hotfix, or shows that they are kept (H).</summary>
/// <param name="By">Who promises.</param>
/// <param name="Rules">The rules; the gate asks for all eight. Rules can be acknowledged one by one, and again with evidence.</param>
public sealed record AcknowledgeHotfixRules(Actor By, IReadOnlyList<HotfixRule> Rules) : IncidentCommand(By)
{
    /// <summary>What shows that they are kept, such as the size of the difference; left out, they are only promised.</summary>
    public string? Evidence { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Check(Rules is { Count: > 0 }, nameof(Rules), "must name at least one rule");
        foreach (var rule in Rules ?? [])
            decision.Defined(nameof(Rules), rule);
        decision.OptionalProse(nameof(Evidence), Evidence);
        decision.Record(new HotfixRulesAcknowledged((Rules ?? []).Distinct().Order().ToAppendOnly(), Evidence));
    }
}
