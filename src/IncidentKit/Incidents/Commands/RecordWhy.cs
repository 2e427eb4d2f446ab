using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Adds an answer to "why?" (P). The first one says what happened.</summary>
/// <param name="By">Who answered.</param>
/// <param name="Text">The answer.</param>
public sealed record RecordWhy(Actor By, string Text) : IncidentCommand(By)
{
    /// <summary>The number of the cause that this one explains; the deepest of the main line when left out.</summary>
    public int? Explains { get; init; }

    /// <summary>What it contributed.</summary>
    public CauseKind Kind { get; init; }

    /// <summary>What shows it.</summary>
    public string? Evidence { get; init; }

    internal override void Decide(Decision decision)
    {
        var causes = decision.Incident.Causes;
        decision.WhileOpen();
        decision.Prose(nameof(Text), Text);
        decision.Defined(nameof(Kind), Kind);
        decision.OptionalProse(nameof(Evidence), Evidence);
        decision.Check(
            Explains is null || (Explains >= 1 && Explains <= causes.Causes.Count), nameof(Explains),
            $"is {Explains}; the incident has {causes.Causes.Count} causes");
        decision.Check(
            Kind == CauseKind.Cause || causes.Causes.Count > 0, nameof(Kind), $"is {Kind}, but the first entry says what happened");
        decision.Record(new WhyRecorded(causes.Causes.Count + 1, Text, Kind, Explains ?? causes.Deepest?.Number, Evidence));
    }
}
