namespace IncidentKit;

/// <summary>What the notes for the postmortem claim against the record itself.</summary>
internal static class ClaimFindings
{
    public static IEnumerable<AuditFinding> Of(AuditRecord record)
    {
        var postmortem = Postmortem.From(record.Incident);
        foreach (var check in FactChecker.Check(postmortem, record.Incident))
        {
            if (check.Verdict != FactVerdict.Contradicted)
                continue;
            var text = Text(postmortem, check);
            yield return new AuditFinding(
                [FactCheck.ContradictedRule], $"The postmortem claims \"{text}\". {check.Message}",
                AuditScore.Told(record.Events.Where(happened => happened.Text == text
                    || check.Evidence.Any(shown => shown.Row is not null && shown.At == happened.At
                    && shown.Text == happened.Text)
                    || (happened.Change is Events.LearningNoted learning && learning.Entry == text))));
        }
    }

    private static string Text(Postmortem postmortem, FactCheck check) => check.Section switch
    {
        FactSection.Impact => postmortem.Impact!,
        FactSection.Timeline => postmortem.Timeline[check.Index].Text,
        FactSection.FiveWhys => postmortem.FiveWhys[check.Index],
        FactSection.RootCause => postmortem.RootCause!,
        FactSection.WentWell => postmortem.WentWell[check.Index],
        FactSection.WentWrong => postmortem.WentWrong[check.Index],
        FactSection.Lessons => postmortem.Lessons[check.Index],
        _ => check.Claim,
    };
}
