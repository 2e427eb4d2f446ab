using IncidentKit;

namespace QuickStart;

/// <summary>One step after it was played, with everything that a view draws.</summary>
internal sealed record PlayedStep
{
    public required ScenarioStep Step { get; init; }

    /// <summary>The incident after the step.</summary>
    public required Incident Incident { get; init; }

    /// <summary>What the step recorded; empty when it was refused.</summary>
    public required IReadOnlyList<IncidentEvent> Events { get; init; }

    /// <summary>The clocks at the time of the step.</summary>
    public required IReadOnlyList<DueItem> Clocks { get; init; }

    /// <summary>Why the severity is what it is, when the step assessed it.</summary>
    public SeverityVerdict? Verdict { get; init; }

    /// <summary>The refusal, when the library refused the step.</summary>
    public IncidentKitException? Refusal { get; init; }

    /// <summary>Whether the step moved the incident through the lifecycle, or opened it.</summary>
    public bool Moved => Events.Any(recorded => recorded.Change is IncidentKit.Events.StateChanged or IncidentKit.Events.IncidentDeclared);
}
