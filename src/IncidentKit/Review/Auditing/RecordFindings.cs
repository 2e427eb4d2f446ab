using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What the record shows about roles, the notice of the end, and the timeline itself (R3).</summary>
internal static class RecordFindings
{
    public static IEnumerable<AuditFinding> Of(AuditRecord record) =>
        [.. Commander(record), .. Notice(record), .. Outcomes(record), .. RealTime(record)];

    private static IEnumerable<AuditFinding> Commander(AuditRecord record)
    {
        if (record.Asks(Gates.CommanderAssigned) && record.Resolved is not null
            && !record.Events.Any(happened => happened.At <= record.ActiveUntil
                && happened.Change is RoleTaken { Role: IncidentRole.Commander } or RoleHandedOver { Role: IncidentRole.Commander }))
        {
            yield return new AuditFinding(["P"], "No incident commander is recorded.", []);
        }
    }

    private static IEnumerable<AuditFinding> Notice(AuditRecord record)
    {
        // Where nobody was told anything, K8 says it.
        if (record.Resolved is not null && record.Asks(Gates.ResolutionNoticeSent) && !record.Of<ResolutionNoticeSent>().Any()
            && record.Of<StatusUpdateSent>().Any(update => update.At <= record.ActiveUntil))
        {
            yield return new AuditFinding(["C"], "No resolution notice is recorded.", []);
        }
    }

    private static IEnumerable<AuditFinding> Outcomes(AuditRecord record)
    {
        foreach (var mitigation in record.Incident.Mitigations.Applied)
        {
            if (mitigation.Outcome == AttemptOutcome.Pending && record.Resolved is not null)
            {
                yield return new AuditFinding(
                    ["R3"], $"What came of the mitigation of {record.Words.At(mitigation.AppliedAt)} is not recorded: {mitigation.Description.TrimEnd('.')}.",
                    AuditScore.Told(record.Of<MitigationApplied>()
                        .Where(applied => ((MitigationApplied)applied.Change).Number == mitigation.Number)));
            }
        }
    }

    private static IEnumerable<AuditFinding> RealTime(AuditRecord record)
    {
        if (record.Incident.Mode == IncidentMode.Retrospective)
            yield break;
        var during = record.Events.Where(happened => happened.At <= record.ActiveUntil && happened.Change.IsKey).ToList();
        var late = during.Where(happened => happened.IsReconstructed).ToList();
        if (late.Count * 2 > during.Count)
        {
            yield return new AuditFinding(
                ["R3"],
                $"The timeline was not built in real time: {late.Count} of {during.Count} entries were recorded more than {AuditWording.Span(Reconstruction.Delay)} after they happened.",
                AuditScore.Told(late));
        }
    }
}
