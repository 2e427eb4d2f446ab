using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Takes back an answer to "why?"; it stays in the record, and no view shows it.</summary>
/// <param name="By">Who takes it back.</param>
/// <param name="Number">The number of the cause.</param>
/// <param name="Reason">Why.</param>
public sealed record RetractWhy(Actor By, int Number, string Reason) : IncidentCommand(By)
{
    /// <summary>Whether the causes that explained it now explain what it explained. Otherwise those that explained nothing else are
    /// left without an effect, until <see cref="LinkCause"/> gives them one.</summary>
    public bool Bridge { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        if (RecordWhy.IsStanding(decision, nameof(Number), Number))
            decision.Record(new WhyRetracted(Number, Reason, Bridge));
    }
}
