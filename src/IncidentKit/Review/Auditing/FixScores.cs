using IncidentKit.Events;

namespace IncidentKit;

/// <summary>K4 to K7: the cause, and a fix that is small, tested and seen to work.</summary>
internal static class FixScores
{
    private static readonly HotfixRule[] s_minimal = [HotfixRule.OnlyTheProblem, HotfixRule.SmallestChange,
        HotfixRule.NoRefactoring, HotfixRule.NoFeatures];

    public static AuditScore RootCause(AuditRecord record)
    {
        var fix = record.Incident.Fix;
        var stated = record.Of<RootCauseIdentified>()
            .LastOrDefault(happened => ((RootCauseIdentified)happened.Change).Statement == fix.RootCause);
        if (fix.RootCause is null)
        {
            var reason = fix.Hypothesis is null ? "No root cause is stated." : "Only a hypothesis is stated, no root cause.";
            return record.IsActive ? AuditScore.NotYet(reason)
                : AuditScore.Failed(reason, [], record.Of<HypothesisStated>().LastOrDefault());
        }

        var causes = record.Incident.Causes;
        if (causes.Causes.FirstOrDefault(cause => cause.Explains is null) is { } happened
            && (fix.RootCauseNumber == happened.Number
                || string.Equals(fix.RootCause, happened.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return AuditScore.Failed("What is named as the root cause is what happened, not why it could happen.", ["P"], stated);
        }

        var whys = causes.FiveWhys().Count;
        return AuditScore.Passed(whys > 1
            ? $"Identified, with {AuditWording.Count(whys, "why")}: {fix.RootCause}" : $"Identified: {fix.RootCause}", stated);
    }

    public static AuditScore Minimal(AuditRecord record, IReadOnlyList<FixAttempt> attempts)
    {
        if (attempts.Count == 0)
            return Undeployed(record);
        foreach (var attempt in attempts)
        {
            var at = record.Words.At(attempt.Deployed.At);
            if (attempt.Failed)
                return AuditScore.Failed($"The {attempt.Name} applied at {at} did not hold, and the incident was taken a step back.", [], attempt.Deployed);
            if (attempt.Fix.Strategy is not (FixStrategy.RollBack or FixStrategy.ScaleRestartOrFailOver)
                && !HasCauseBefore(record, attempt.Deployed.At))
                return AuditScore.Failed($"The {attempt.Name} applied at {at} was not aimed at a stated cause: neither a root cause nor a hypothesis was stated before it.", [], attempt.Deployed);
            var promised = attempt.Around.Select(happened => happened.Change).OfType<HotfixRulesAcknowledged>()
                .SelectMany(rules => rules.Rules);
            var missing = s_minimal.Except(promised).Select(rule => $"H{(int)rule + 1}").ToList();
            if (attempt.IsHotfix && missing.Count > 0)
            {
                return AuditScore.Failed(
                    $"The record does not show that the hotfix of {at} was kept minimal: {AuditWording.List(missing)} {(missing.Count == 1 ? "was" : "were")} not acknowledged.",
                    missing, attempt.Deployed);
            }
        }

        var last = attempts[^1];
        return AuditScore.Passed(
            last.IsHotfix ? "One hotfix aimed at the stated cause, with H1, H2, H6 and H7 acknowledged."
            : last.Fix.Strategy == FixStrategy.RollBack ? "One rollback, which changes nothing else."
            : "One fix, aimed at the stated cause.",
            last.Deployed, last.Around.LastOrDefault(happened => happened.Change is HotfixRulesAcknowledged));
    }

    public static AuditScore StagingTest(AuditRecord record, IReadOnlyList<FixAttempt> attempts)
    {
        if (!record.Asks(Gates.StagingTested))
            return AuditScore.NotApplicable($"Not asked for at {record.SeverityAt(record.ActiveUntil)}.");
        if (attempts.Count == 0)
            return Undeployed(record);
        var evidence = new List<AuditedEvent>();
        foreach (var attempt in attempts)
        {
            var tests = attempt.Around.Where(happened => happened.Change is StagingTestRecorded).ToList();
            var before = tests.LastOrDefault(test => test.At <= attempt.Deployed.At);
            var at = record.Words.At(attempt.Deployed.At);
            if (before?.Change is not StagingTestRecorded { Passed: true })
            {
                return AuditScore.Failed(
                    before is not null ? $"The {attempt.Name} went to production at {at} although its test in staging had failed."
                    : tests.Count > 0 ? $"The {attempt.Name} was tested in staging only after it went to production at {at}."
                    : $"No test of the {attempt.Name} in staging is recorded before it went to production at {at}.",
                    ["H3"], before ?? tests.FirstOrDefault(), attempt.Deployed);
            }

            evidence.Add(before);
        }

        var last = (StagingTestRecorded)evidence[^1].Change;
        return AuditScore.Passed($"Tested before it went to production at {record.Words.At(attempts[^1].Deployed.At)}: {Clause(last.Evidence)}.", evidence);
    }

    public static AuditScore Monitoring(AuditRecord record)
    {
        if (record.Incident.Validation[ValidationCheck.MonitoringNormal] is not { Passed: true } monitoring)
            monitoring = record.Incident.Validation[ValidationCheck.ErrorRatesAtBaseline] is { Passed: true } rates
                ? rates : null!;
        if (monitoring is not null)
            return AuditScore.Passed($"{Clause(monitoring.Evidence)} (V{(int)monitoring.Check + 1}).", Check(monitoring.Check));

        var reason = "No check of monitoring (V5) or of error rates (V3) that confirms it is recorded.";
        return record.IsActive ? AuditScore.NotYet(reason)
            : AuditScore.Failed(reason, ["V3", "V5"], Check(ValidationCheck.MonitoringNormal));

        AuditedEvent? Check(ValidationCheck check) =>
            record.Of<ValidationRecorded>().LastOrDefault(happened => ((ValidationRecorded)happened.Change).Check == check);
    }

    private static string Clause(string text) => text.Trim().TrimEnd('.');

    private static bool HasCauseBefore(AuditRecord record, DateTimeOffset time) =>
        record.Events.Any(happened => happened.At <= time && happened.Change is RootCauseIdentified or HypothesisStated)
        || record.Incident.Milestones[MilestoneKind.CauseIdentified] <= time;

    private static AuditScore Undeployed(AuditRecord record) =>
        record.IsActive ? AuditScore.NotYet("No fix has been applied yet.") : AuditScore.NotApplicable("No fix was applied.");
}
