using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Corrects an answer to "why?"; what is left out stays. The first wording stays in the record.</summary>
/// <param name="By">Who corrects.</param>
/// <param name="Number">The number of the cause.</param>
/// <param name="Reason">Why.</param>
public sealed record ReplaceWhy(Actor By, int Number, string Reason) : IncidentCommand(By)
{
    /// <summary>The answer.</summary>
    public string? Text { get; init; }

    /// <summary>What it contributed.</summary>
    public CauseKind? Kind { get; init; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    /// <summary>The version of the timeline entry that shows it.</summary>
    public long? Entry { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Reason), Reason);
        decision.OptionalProse(nameof(Text), Text);
        decision.OptionalProse(nameof(Evidence), Evidence);
        RecordWhy.CheckEntry(decision, Entry);
        decision.Check(
            Text is not null || Kind is not null || Evidence is not null || Entry is not null, nameof(Text), "or another member to change must be given");
        if (Kind is { } kind)
        {
            decision.Defined(nameof(Kind), kind);
            decision.Check(
                kind == CauseKind.Cause || decision.Incident.Causes.Start?.Number != Number, nameof(Kind), $"is {kind}, but {Number} says what happened");
        }

        if (RecordWhy.IsStanding(decision, nameof(Number), Number))
            decision.Record(new WhyReplaced(Number, Reason, Text, Kind, Evidence, Entry));
    }
}
