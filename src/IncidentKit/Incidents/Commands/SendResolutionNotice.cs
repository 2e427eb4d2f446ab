using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that people were told that it is over (C).</summary>
/// <param name="By">Who sent it.</param>
/// <param name="Affected">The feature or service that was affected.</param>
/// <param name="RootCause">The root cause in one sentence.</param>
public sealed record SendResolutionNotice(Actor By, string Affected, string RootCause) : IncidentCommand(By)
{
    /// <summary>Whom it is for; stakeholders unless said otherwise.</summary>
    public Audience Audience { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Line(nameof(Affected), Affected);
        decision.Prose(nameof(RootCause), RootCause);
        decision.Defined(nameof(Audience), Audience);
        var duration = DurationOf(decision.Incident);
        var targets = decision.Policy.For(decision.Incident.Severity);
        decision.Record(new ResolutionNoticeSent(
            Affected, RootCause, Audience, duration, targets.PostmortemRequired ? targets.PostmortemWithin : TimeSpan.Zero));
    }

    /// <summary>From the start of the impact, or the detection, to its end; null while the end is not known.</summary>
    internal static TimeSpan? DurationOf(Incident incident) => incident.Milestones[MilestoneKind.ImpactEnded]
        - (incident.Milestones[MilestoneKind.ImpactStarted] ?? incident.Milestones[MilestoneKind.Detected]);
}
