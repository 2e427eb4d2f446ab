using System.Collections.Frozen;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>How each gate is checked against an incident: what is missing, or null when nothing is.</summary>
internal static class GateChecks
{
    private static readonly FrozenDictionary<Gate, Func<Incident, ResponsePolicy, string?>> s_checks =
        new Dictionary<Gate, Func<Incident, ResponsePolicy, string?>>
        {
            [Gates.Acknowledged] = (incident, _) =>
                incident.Milestones[MilestoneKind.Acknowledged] is null ? "Nobody has acknowledged." : null,
            [Gates.SeveritySet] = (incident, _) => incident.Severity is null ? "The severity is not set." : null,
            [Gates.TriageAnswered] = (incident, _) =>
                incident.Triage.IsComplete ? null : $"Not answered: {string.Join(" ", incident.Triage.Missing.Select(question => $"Q{(int)question + 1} {question.Phrase()}"))}",
            [Gates.CommanderAssigned] = (incident, _) => incident.Roles.Commander is null ? "There is no commander." : null,
            [Gates.MitigationTried] = (incident, _) => MitigationMissing(incident.Mitigations),
            [Gates.CauseStated] = (incident, _) =>
                (incident.Fix.RootCause ?? incident.Fix.Hypothesis) is null ? "Neither a root cause nor a hypothesis is stated." : null,
            [Gates.StrategyChosen] = (incident, _) => incident.Fix.Strategy is null ? "No fix strategy is chosen." : null,
            [Gates.HotfixRulesAcknowledged] = (incident, _) => HotfixRulesMissing(incident.Fix),
            [Gates.FixApplied] = (incident, _) => incident.Fix.Deployment is null ? "No fix has been applied." : null,
            [Gates.StagingTested] = (incident, _) => incident.Fix.StagingTest switch
            {
                null => "There is no staging test.",
                { Passed: false } => "The last staging test failed.",
                _ => null,
            },
            [Gates.FixReviewed] = (incident, _) => ReviewMissing(incident.Fix),
            [Gates.Validated] = (incident, _) =>
                incident.Validation.Missing.Any() ? $"Not passed: {string.Join(" ", incident.Validation.Missing.Select(check => $"{ValidationChecks.IdOf(check)} {ValidationChecks.TextOf(check)}"))}" : null,
            [Gates.ImpactEnded] = (incident, _) =>
                incident.Milestones[MilestoneKind.ImpactEnded] is null ? "The end of the impact is not recorded." : null,
            [Gates.ResolutionNoticeSent] = (incident, _) =>
                incident.Communication.ResolutionNotice is null ? "No resolution notice was sent." : null,
            [Gates.PostmortemApproved] = ApprovalMissing,
            [Gates.PostmortemShared] = (incident, _) => incident.Postmortem.SharedAt is null ? "The postmortem is not shared."
                : incident.Postmortem.IsShared(PostmortemContent.HashOf(incident)) ? null : "The postmortem changed since it was shared.",
            [Gates.ActionsOwned] = ActionsMissing,
        }.ToFrozenDictionary();

    /// <summary>What is missing for a gate; null when it is satisfied or does not apply.</summary>
    public static string? Missing(Incident incident, ResponsePolicy policy, Gate gate, ReviewOutcome? review)
    {
        if (!policy.Asks(gate, incident.Severity))
            return null;
        return gate.Equals(Gates.NoBlockingFinding) ? FindingsBlock(incident, review) : s_checks[gate](incident, policy);
    }

    public static GateReport Report(Incident incident, ResponsePolicy policy, Gate gate, ReviewOutcome? review)
    {
        var missing = Missing(incident, policy, gate, review);
        return new GateReport(gate, policy.Asks(gate, incident.Severity), missing is null, missing);
    }

    private static string? MitigationMissing(MitigationRecord mitigations)
    {
        if (mitigations.IsTried || mitigations.NoneIsSafe is not null)
            return null;
        return mitigations.Applied.Any(mitigation => mitigation.Outcome == AttemptOutcome.Pending)
            ? "A mitigation was applied, but its outcome is not recorded."
            : "No mitigation was tried, and it is not stated why none is safe.";
    }

    private static string? HotfixRulesMissing(FixRecord fix)
    {
        if (fix.Strategy != FixStrategy.Hotfix)
            return null;
        var missing = Enum.GetValues<HotfixRule>().Except(fix.HotfixRules).ToArray();
        return missing.Length == 0 ? null : $"Not acknowledged: {string.Join(" ", missing.Select(rule => $"{HotfixRules.IdOf(rule)} {HotfixRules.TextOf(rule)}"))}";
    }

    private static string? ReviewMissing(FixRecord fix)
    {
        if (fix.Reviewer is null)
            return "Nobody has reviewed the fix.";
        return fix.Reviewer == fix.Deployment?.By.Name ? $"{fix.Reviewer} both applied and reviewed the fix." : null;
    }

    private static string? ApprovalMissing(Incident incident, ResponsePolicy policy)
    {
        var postmortem = incident.Postmortem;
        if (postmortem.ApprovedBy is { } approver)
            return postmortem.IsApproved(PostmortemContent.HashOf(incident)) ? null : $"The postmortem changed since {approver} approved it.";
        if (postmortem.Approvals.Count == 0)
            return "Nobody has approved the postmortem.";
        var content = PostmortemContent.HashOf(incident);
        var given = postmortem.Approvals.Where(approval => approval.Covers(content)).Select(approval => approval.By).Distinct().Count();
        return $"{given} of {policy.For(incident.Severity).MinimumApprovals} people have approved the postmortem as it is now.";
    }

    /// <summary>An approval was only given without blocking findings or past them by an override, so what it covers is settled.</summary>
    private static string? FindingsBlock(Incident incident, ReviewOutcome? review)
    {
        var outcome = review ?? incident.Postmortem.Review;
        return outcome is null or { Errors.Count: 0 } || incident.Postmortem.IsApproved(outcome.ContentHash)
            ? null
            : $"The postmortem is not sound. {outcome}";
    }

    private static string? ActionsMissing(Incident incident, ResponsePolicy policy)
    {
        var minimum = policy.For(incident.Severity).MinimumActions;
        var owned = incident.Actions.Count(action => action.IsOwnedAndDated);
        if (owned >= minimum)
            return null;
        var incomplete = incident.Actions
            .Where(action => action is { IsOwnedAndDated: false, Status: not ActionItemStatus.WontDo })
            .Select(action => $" #{action.Number} lacks {(action.Owner is null ? action.Deadline is null ? "owner and deadline" : "an owner" : "a deadline")}.");
        return $"{owned} of {minimum} action items have an owner and a deadline.{string.Concat(incomplete)}";
    }
}
