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

    /// <summary>The version of the timeline entry that shows it.</summary>
    public long? Entry { get; init; }

    internal override void Decide(Decision decision)
    {
        var causes = decision.Incident.Causes;
        decision.WhileOpen();
        decision.Prose(nameof(Text), Text);
        decision.Defined(nameof(Kind), Kind);
        decision.OptionalProse(nameof(Evidence), Evidence);
        CheckEntry(decision, Entry);
        decision.Check(
            Kind == CauseKind.Cause || causes.Start is not null, nameof(Kind), $"is {Kind}, but the first entry says what happened");
        if (Explains is { } effect && !IsStanding(decision, nameof(Explains), effect))
            return;
        decision.Record(new WhyRecorded(causes.Causes.Count + 1, Text, Kind, Explains ?? causes.Deepest?.Number, Evidence, Entry));
    }

    internal static bool IsStanding(Decision decision, string member, int number)
    {
        var causes = decision.Incident.Causes.Causes;
        var problem = number < 1 || number > causes.Count ? $"is {number}; the incident has {causes.Count} causes"
            : causes[number - 1].IsRetracted ? $"is {number}, which was retracted"
            : null;
        if (problem is not null)
            decision.Refuse(member, problem);
        return problem is null;
    }

    internal static void CheckEntry(Decision decision, long? entry) => decision.Check(
        entry is null || (entry >= 1 && entry <= decision.Incident.Version), nameof(Entry),
        $"is {entry}; the incident has {decision.Incident.Version} events");
}
