using IncidentKit.Events;

namespace IncidentKit;

/// <summary>F, H and V beyond the checklist: the choice of the fix, its review, its validation.</summary>
internal static class FixFindings
{
    public static IEnumerable<AuditFinding> Of(AuditRecord record, IReadOnlyList<FixAttempt> attempts)
    {
        foreach (var attempt in attempts)
        {
            if (Choice(record, attempt) is { } choice)
                yield return choice;
            if (Review(record, attempt) is { } review)
                yield return review;
        }

        if (Validation(record) is { } validation)
            yield return validation;
    }

    private static AuditFinding? Choice(AuditRecord record, FixAttempt attempt)
    {
        var chosen = attempt.Around.LastOrDefault(happened => happened.Change is FixStrategyChosen);
        var facts = (chosen?.Change as FixStrategyChosen)?.Facts ?? default;
        if (chosen?.Change is FixStrategyChosen { Facts: { } given, Strategy: var strategy }
            && FixStrategyAdvisor.Advise(given).Strategy is { } advised && advised != strategy
                && !(strategy == FixStrategy.Hotfix && advised == FixStrategy.RollBack))
        {
            return new AuditFinding(
                ["F"], $"The strategy chosen was to {strategy.Phrase()}; by its own answers the strategy tree asks to {advised.Phrase()}.", AuditScore.Told([chosen]));
        }

        if (!attempt.IsHotfix || facts.CanRollBackSafely == Answer.No || RolledBackBefore(record, attempt))
            return null;
        var at = record.Words.At(attempt.Deployed.At);
        if (facts is { CausedByRecentDeploy: Answer.Yes, CanRollBackSafely: Answer.Yes })
            return new AuditFinding(["F"],
                $"A hotfix was deployed at {at} although a rollback was available: the change could be rolled back safely.",
                AuditScore.Told([chosen, attempt.Deployed]));
        return RollbackNote.In(record) is { } note
            ? new AuditFinding(["F"], $"A hotfix was deployed at {at} although a rollback was available: \"{note.Sentence}\"",
                AuditScore.Told([attempt.Deployed, note.Told]))
            : null;
    }

    private static bool RolledBackBefore(AuditRecord record, FixAttempt attempt) =>
        record.Events.Any(happened => happened.At <= attempt.Deployed.At
            && happened.Change is MitigationApplied { Kind: MitigationKind.RollBack } or FixDeployed { Strategy: FixStrategy.RollBack });

    private static AuditFinding? Review(AuditRecord record, FixAttempt attempt)
    {
        if (!record.Asks(Gates.FixReviewed))
            return null;
        var reviews = attempt.Around.Where(happened => happened.Change is FixReviewed).ToList();
        if (reviews.Exists(review => review.Recorded.By.Name != attempt.Deployed.Recorded.By.Name))
            return null;
        var what = $"the {attempt.Name} of {record.Words.At(attempt.Deployed.At)}";
        return new AuditFinding(
            ["H4"],
            reviews.Count == 0 ? $"No review of {what} by a second person is recorded."
                : $"The same person, {attempt.Deployed.Recorded.By.Name}, reviewed and applied {what}.",
            AuditScore.Told([.. reviews, attempt.Deployed]));
    }

    private static AuditFinding? Validation(AuditRecord record)
    {
        if (record.Resolved is null || !record.Asks(Gates.Validated))
            return null;
        var validation = record.Incident.Validation;
        var missing = validation.Missing.ToList();
        // K7 speaks of monitoring, and an applied fix is in production: neither is told twice.
        missing.Remove(ValidationCheck.MonitoringNormal);
        if (validation[ValidationCheck.MonitoringNormal] is not { Passed: true })
            missing.Remove(ValidationCheck.ErrorRatesAtBaseline);
        if (record.Of<FixDeployed>().Any() && validation[ValidationCheck.InProduction] is null)
            missing.Remove(ValidationCheck.InProduction);
        if (missing.Count == 0)
            return null;
        var told = missing.Select(check => $"V{(int)check + 1} ({Phrase(check)}{(validation[check] is null ? "" : ": failed")})")
            .ToList();
        return new AuditFinding(
            [.. missing.Select(check => $"V{(int)check + 1}")],
                $"Resolved without these checks passed: {AuditWording.List(told)}.",
            AuditScore.Told(record.Of<ValidationRecorded>()
                .Where(happened => missing.Contains(((ValidationRecorded)happened.Change).Check))));
    }

    private static string Phrase(ValidationCheck check) => check switch
    {
        ValidationCheck.ErrorGone => "the original error is gone",
        ValidationCheck.UsersCanComplete => "users can complete the workflow",
        ValidationCheck.ErrorRatesAtBaseline => "error rates are at baseline",
        ValidationCheck.NoNewErrors => "no new errors",
        ValidationCheck.MonitoringNormal => "monitoring is normal",
        _ => "in production",
    };
}
