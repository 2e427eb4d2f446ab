namespace IncidentKit.Events;

/// <summary>It was chosen how to fix it (F).</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Reason">Why this one.</param>
/// <param name="Facts">The answers to the strategy tree, when it was walked.</param>
public sealed record FixStrategyChosen(FixStrategy Strategy, string Reason, FixFacts? Facts = null) : IncidentChange
{
    internal override string Text => $"Fix strategy: {Strategy.Phrase()} — {Reason}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Fix = incident.Fix.Begun(recorded.OccurredAt) with { Strategy = Strategy, StrategyReason = Reason, Facts = Facts ?? default },
    };
}
