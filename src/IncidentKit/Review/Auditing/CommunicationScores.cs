using IncidentKit.Events;

namespace IncidentKit;

/// <summary>K8: whether people were told while it lasted.</summary>
internal static class CommunicationScores
{
    public static AuditScore Updates(AuditRecord record)
    {
        var severity = record.SeverityAt(record.ActiveUntil);
        if (record.Policy.For(severity) is { FirstUpdateWithin: null, UpdateEvery: null })
            return AuditScore.NotApplicable($"No status updates are asked for at {severity}.");

        // What is told long after users were hurt is no update on an incident that goes on.
        var during = record.ImpactEnded is { } ended && ended < record.ActiveUntil ? ended : record.ActiveUntil;
        var all = record.Of<StatusUpdateSent>().Where(update => update.At <= record.ActiveUntil).ToList();
        var sent = all.Where(update => update.At <= during).ToList();
        if (sent.Count > 0)
        {
            var first = sent[0].At <= record.Detected
                ? "at detection" : $"{AuditWording.Span(sent[0].At - record.Detected)} after detection";
            return AuditScore.Passed($"{AuditWording.Count(sent.Count, "status update")} sent, the first {first}.", sent);
        }

        if (record.IsActive && (UpdateGaps.Of(record).Count == 0))
            return AuditScore.NotYet("No status update was sent yet.");
        if (all.Count > 0)
        {
            return AuditScore.Failed(
                $"No status update was sent while users were affected; the first came {AuditWording.Span(all[0].At - during)} after the impact had ended.", ["R2"], all[0]);
        }

        var notice = record.Of<ResolutionNoticeSent>().FirstOrDefault();
        var lasted = AuditWording.Span(record.ActiveUntil - record.Detected);
        return notice is null
            ? AuditScore.Failed(
                $"No status update was sent in the {lasted} from detection to {(record.IsActive ? "now" : "resolution")}{(record.IsActive ? "." : ", and no resolution notice.")}",
                record.IsActive ? ["R2"] : ["R2", "C"])
            : AuditScore.Failed($"No status update was sent in the {lasted} from detection to resolution, only the resolution notice at {record.Words.At(notice.At)}.", ["R2"], notice);
    }
}
