using IncidentKit;
using IncidentKit.Events;

namespace QuickStart;

/// <summary>An incident at one moment of the play, with everything that a view draws: after a step, or when a clock has run out.</summary>
internal sealed record Moment(Incident Incident, ResponsePolicy Policy, DateTimeOffset At)
{
    /// <summary>The step that was just played; null when only time went on.</summary>
    public ScenarioStep? Step { get; init; }

    /// <summary>What the step recorded; empty when it was refused.</summary>
    public IReadOnlyList<IncidentEvent> Events { get; init; } = [];

    /// <summary>Why the severity is what it is, when the step assessed it.</summary>
    public SeverityVerdict? Verdict { get; init; }

    /// <summary>The refusal, when the library refused the step.</summary>
    public IncidentKitException? Refusal { get; init; }

    public IReadOnlyList<DueItem> Clocks { get; } = ResponseClocks.For(Incident, Policy, At);

    public IReadOnlyList<NextStep> NextSteps { get; } = Incident.NextSteps(Policy, At);

    public IReadOnlyList<AntiPatternWarning> Warnings { get; } = AntiPatterns.Detect(Incident, Policy, At);

    /// <summary>Whether the step moved the incident through the lifecycle, or opened it.</summary>
    public bool Moved => Events.Any(recorded => recorded.Change is StateChanged or IncidentDeclared);

    /// <summary>The same incident at a later time, if nothing happens until then.</summary>
    public Moment Later(DateTimeOffset at) => new(Incident, Policy, at);
}
