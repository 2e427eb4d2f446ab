using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Chooses how to fix it (F).</summary>
/// <param name="By">Who chose.</param>
/// <param name="Strategy">The strategy.</param>
/// <param name="Reason">Why this one.</param>
public sealed record ChooseFixStrategy(Actor By, FixStrategy Strategy, string Reason) : IncidentCommand(By)
{
    /// <summary>The answers to the strategy tree, when it was walked.</summary>
    public FixFacts? Facts { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Strategy), Strategy);
        decision.Prose(nameof(Reason), Reason);
        decision.Record(new FixStrategyChosen(Strategy, Reason, Facts));
    }
}
