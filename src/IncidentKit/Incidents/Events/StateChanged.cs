namespace IncidentKit.Events;

/// <summary>The incident moved through the lifecycle.</summary>
/// <param name="From">The state left.</param>
/// <param name="To">The state entered.</param>
/// <param name="Trigger">What moved it.</param>
/// <param name="Note">A remark, or the reason where one is required.</param>
/// <param name="MergedInto">For a merge, the incident that goes on.</param>
public sealed record StateChanged(
    IncidentState From, IncidentState To, LifecycleTrigger Trigger, string? Note = null, IncidentId? MergedInto = null) : IncidentChange
{
    internal override string Text => Note is null ? Trigger.Phrase() : $"{Trigger.Phrase()} — {Note}";

    // What follows the resolution is no longer part of what happened.
    internal override bool IsKey => Trigger is not (LifecycleTrigger.Learn or LifecycleTrigger.Close);

    internal override Incident Apply(Incident incident, IncidentEvent recorded)
    {
        var at = recorded.OccurredAt;
        var moved = incident with
        {
            State = To,
            StateSince = at,
            StateBeforeMerge = To == IncidentState.Merged ? From : null,
            MergedInto = MergedInto,
            Clocks = incident.Clocks.Moved(From, To, at),
        };
        return Trigger switch
        {
            LifecycleTrigger.Resolve => moved.Reach(MilestoneKind.Resolved, at),
            LifecycleTrigger.Reopen => Reopened(moved, at),
            LifecycleTrigger.Unmerge => moved with { Clocks = moved.Clocks.Unmerged(incident.StateSince, at) },
            LifecycleTrigger.Mitigate when From != IncidentState.Triaging => ImpactReturned(moved, at),
            LifecycleTrigger.Fix when From == IncidentState.Validating => FixFailed(moved),
            LifecycleTrigger.Fix => moved with { Fix = moved.Fix.Begun(recorded.OccurredAt) },
            LifecycleTrigger.Investigate when From == IncidentState.Fixing => StrategyFailed(moved),
            _ => moved,
        };
    }

    private static Incident Reopened(Incident incident, DateTimeOffset at)
    {
        var returned = ImpactReturned(incident, at);
        return returned with
        {
            ReopenCount = incident.ReopenCount + 1,
            Milestones = returned.Milestones.Clear(MilestoneKind.Resolved).Clear(MilestoneKind.PostmortemPublished),
            Postmortem = new PostmortemRecord { Learnings = incident.Postmortem.Learnings },
            Clocks = returned.Clocks.Reopened(incident.Milestones[MilestoneKind.Resolved], at),
        };
    }

    private static Incident ImpactReturned(Incident incident, DateTimeOffset at)
    {
        var failed = StrategyFailed(incident);
        var ended = incident.Milestones[MilestoneKind.ImpactEnded] ?? incident.Milestones[MilestoneKind.Resolved];
        return failed with
        {
            Milestones = failed.Milestones.Clear(MilestoneKind.Mitigated).Clear(MilestoneKind.ImpactEnded),
            Mitigations = incident.Mitigations.Anew(),
            Communication = incident.Communication.Anew(),
            Clocks = failed.Clocks.ImpactReturned(ended, incident.Communication.ResolutionNotice is not null, at),
        };
    }

    private static Incident StrategyFailed(Incident incident)
    {
        var failed = FixFailed(incident);
        return failed with
        {
            Fix = failed.Fix.WithoutAcknowledgements() with { Strategy = null, StrategyReason = null, Facts = default },
        };
    }

    private static Incident FixFailed(Incident incident) => incident with
    {
        Fix = incident.Fix with { StagingTest = null, Review = null, Deployment = null },
        Validation = ValidationRecord.Empty,
        Milestones = incident.Milestones.Clear(MilestoneKind.FixDeployed),
    };
}
