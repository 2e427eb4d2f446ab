namespace IncidentKit;

/// <summary>The hotfix rules and the validation checks as checklists (H, V).</summary>
public static class Checklists
{
    /// <summary>The eight hotfix rules. It applies when the strategy is a hotfix.</summary>
    /// <remarks>H3 is done by a staging test that passed before the deploy, H4 by a review of someone else, H5 by the check that
    /// monitoring confirms normal operation, H8 by the description of the applied fix; the others are done when somebody
    /// acknowledges them.</remarks>
    /// <param name="incident">The incident.</param>
    public static Checklist Hotfix(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new Checklist(
            "H", "Hotfix rules", incident.Fix.Strategy == FixStrategy.Hotfix,
            [.. Enum.GetValues<HotfixRule>().Select(rule => HotfixItem(incident, rule))]);
    }

    /// <summary>The six validation checks.</summary>
    /// <param name="incident">The incident.</param>
    public static Checklist Validation(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new Checklist(
            "V", "Validation", true,
            [
                .. Enum.GetValues<ValidationCheck>().Select(check =>
                {
                    var result = incident.Validation[check];
                    return new ChecklistItem(
                        ValidationChecks.IdOf(check), ValidationChecks.TextOf(check), result is { Passed: true }, result?.By, result?.At, result?.Evidence,
                        result is null ? "It was not checked." : result.Passed ? null : "It failed when it was checked last.");
                }),
            ]);
    }

    private static ChecklistItem HotfixItem(Incident incident, HotfixRule rule)
    {
        var fix = incident.Fix;
        var promise = fix.HotfixAcknowledgements.FirstOrDefault(acknowledged => acknowledged.Rule == rule);
        var promised = new ChecklistItem(
            HotfixRules.IdOf(rule), HotfixRules.TextOf(rule), promise is not null, promise?.By, promise?.At, promise?.Evidence,
            promise is null ? "Nobody has acknowledged it." : null);
        return rule switch
        {
            HotfixRule.StagingFirst => Staging(promised, fix),
            HotfixRule.SecondPairOfEyes => Review(promised, fix),
            HotfixRule.MonitorAfterwards => incident.Validation[ValidationCheck.MonitoringNormal] is { Passed: true } normal
                ? Shown(promised, normal.By, normal.At, normal.Evidence)
                : promised with { Done = false, Missing = "Nobody has confirmed after the deploy that monitoring is normal." },
            HotfixRule.DocumentTheChange => fix.Deployment is { } deployment
                ? Shown(promised, deployment.By, deployment.At, deployment.Description)
                : promised with { Done = false, Missing = "The fix is not applied and documented yet." },
            _ => promised,
        };
    }

    private static ChecklistItem Staging(ChecklistItem promised, FixRecord fix) => fix.StagingTest switch
    {
        null => promised with { Done = false, Missing = "There is no staging test." },
        { Passed: false } => promised with { Done = false, Missing = "The last staging test failed." },
        var test when test.At > fix.Deployment?.At => promised with { Done = false, Missing = "It was tested in staging only after the deploy." },
        var test => Shown(promised, test.By, test.At, test.Evidence),
    };

    private static ChecklistItem Review(ChecklistItem promised, FixRecord fix)
    {
        if (fix.Review is not { } review)
            return promised with { Done = false, Missing = "Nobody has reviewed the fix." };
        return review.By.Name == fix.Deployment?.By.Name
            ? promised with { Done = false, Missing = $"{review.By} both applied and reviewed the fix." }
            : Shown(promised, review.By, review.At, review.Note);
    }

    private static ChecklistItem Shown(ChecklistItem promised, Actor by, DateTimeOffset at, string? evidence) =>
        promised with { Done = true, By = by, At = at, Evidence = evidence ?? promised.Evidence, Missing = null };
}
