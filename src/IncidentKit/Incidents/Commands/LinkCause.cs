using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States that a cause explains one more effect, or gives such a link its evidence (P).</summary>
/// <param name="By">Who states it.</param>
/// <param name="Cause">The number of the cause.</param>
/// <param name="Effect">The number of what it explains. Not one that explains the cause itself, directly or through others.</param>
public sealed record LinkCause(Actor By, int Cause, int Effect) : IncidentCommand(By)
{
    /// <summary>What shows that the one led to the other.</summary>
    public string? Evidence { get; init; }

    /// <summary>The version of the timeline entry that shows it.</summary>
    public long? Entry { get; init; }

    internal override void Decide(Decision decision)
    {
        var graph = decision.Incident.Causes;
        decision.WhileOpen();
        decision.OptionalProse(nameof(Evidence), Evidence);
        RecordWhy.CheckEntry(decision, Entry);
        if (!RecordWhy.IsStanding(decision, nameof(Cause), Cause) | !RecordWhy.IsStanding(decision, nameof(Effect), Effect))
            return;
        if (Cause == Effect || graph.LeadsTo(Effect, Cause))
        {
            decision.Refuse(nameof(Effect), $"is {Effect}, which {(Cause == Effect ? "is the cause itself" : $"explains {Cause}")}: that would be a cycle");
            return;
        }

        var known = graph.EffectsOf(Cause).FirstOrDefault(edge => edge.Effect == Effect);
        decision.Check(
            known is null || (Evidence, Entry) is not (null, null), nameof(Evidence), $"must be given: {Cause} explains {Effect} already");
        decision.Record(new CauseLinked(Cause, Effect, Evidence, Entry));
    }
}
