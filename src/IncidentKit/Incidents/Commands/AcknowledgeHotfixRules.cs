using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Promises to keep rules of a hotfix (H).</summary>
/// <param name="By">Who promises.</param>
/// <param name="Rules">The rules; the gate asks for all eight.</param>
public sealed record AcknowledgeHotfixRules(Actor By, IReadOnlyList<HotfixRule> Rules) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Check(Rules is { Count: > 0 }, nameof(Rules), "must name at least one rule");
        foreach (var rule in Rules ?? [])
            decision.Defined(nameof(Rules), rule);
        decision.Record(new HotfixRulesAcknowledged((Rules ?? []).Distinct().Order().ToAppendOnly()));
    }
}
