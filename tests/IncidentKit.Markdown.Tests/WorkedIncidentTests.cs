namespace IncidentKit.Markdown.Tests;

public class WorkedIncidentTests
{
    private static readonly PostmortemDocument s_document = PostmortemReader.Read(Sample.Worked);

    [Fact]
    public void P_the_template_with_the_worked_incident_is_read_completely()
    {
        var postmortem = s_document.Postmortem;
        Assert.Equal(["14:00", "14:05", "14:08", "14:12", "14:25", "14:30", "14:35"], postmortem.Timeline.Select(entry => entry.At.ToString("HH:mm", null)));
        Assert.Equal("Triage begins — identified as auth service failure", postmortem.Timeline[3].Text);
        Assert.Equal(
            [
                "Auth service returned 500 for all requests", "JWT secret was undefined", "Environment variable was not set in new deploy config",
                "Deploy script was updated but env template was not", "No validation step checks for required env vars at startup",
            ],
            postmortem.FiveWhys);
        Assert.Equal("Application starts successfully even when critical environment variables are missing. No startup validation.", postmortem.RootCause);
        Assert.Equal(["Alert fired within 5 minutes of the incident", "On-call engineer responded within 3 minutes", "Rollback was available as a fallback option"], postmortem.WentWell);
        Assert.Equal(["25-minute time to resolution for a config issue", "No automated smoke test after deploy", "Missing env vars not caught at startup"], postmortem.WentWrong);
        Assert.Equal(
            [(1, "Add startup validation for required env vars", "Alice", "Mar 30"), (2, "Add post-deploy smoke test to CI pipeline", "Bob", "Apr 5"), (3, "Add env var checklist to deploy runbook", "Carol", "Mar 28")],
            postmortem.Actions.Select(action => (action.Number, action.Title, action.Owner!, action.DeadlineText!)));
        Assert.Empty(postmortem.Additions);
        Assert.Empty(postmortem.Fields);
        Assert.True(s_document.IsReport);
    }

    [Fact]
    public void What_the_template_leaves_to_fill_in_is_not_filled_in()
    {
        var postmortem = s_document.Postmortem;
        Assert.Equal("", postmortem.Title);
        Assert.Equal(
            (null, null, null, null, null, null),
            ((DateTimeOffset?, TimeSpan?, Severity?, string?, string?, string?))(postmortem.Date, postmortem.Duration, postmortem.Severity, postmortem.AffectedUsers, postmortem.Commander, postmortem.Impact));
        Assert.Empty(postmortem.AffectedSystems);
        Assert.Empty(postmortem.Lessons);
        Assert.Equal(9, s_document.Unplaced.Count(unplaced => unplaced.Reason == UnplacedReason.NotFilledIn));
        Assert.Equal(9, s_document.Unplaced.Count);
        Assert.Equal(
            ["The title", "Date", "Duration", "Severity", "Affected Systems", "Affected Users", "Incident Commander", "Impact", "Lessons Learned"],
            s_document.Notes.Where(note => note.Doubt == ReadingDoubt.NotFilledIn).Select(note => note.Message.Replace(" is not filled in.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_date_the_days_are_counted_and_deadlines_stay_text()
    {
        Assert.All(s_document.Postmortem.Timeline, entry => Assert.Equal(new DateOnly(1, 1, 1), DateOnly.FromDateTime(entry.At.UtcDateTime)));
        Assert.Contains(s_document.Notes, note => note.Doubt == ReadingDoubt.NoDate);
        Assert.Equal(3, s_document.Notes.Count(note => note.Doubt == ReadingDoubt.DeadlineNotRead));
    }

    [Fact]
    public void With_a_date_the_times_and_deadlines_get_theirs()
    {
        var postmortem = PostmortemReader.Read(Sample.Worked.Replace("YYYY-MM-DD", "2026-03-20", StringComparison.Ordinal)).Postmortem;
        Assert.Equal(Time.At("2026-03-20 14:05"), postmortem.Timeline[1].At);
        Assert.Equal([new DateOnly(2026, 3, 30), new DateOnly(2026, 4, 5), new DateOnly(2026, 3, 28)], postmortem.Actions.Select(action => action.Deadline!.Value));
        Assert.All(postmortem.Actions, action => Assert.Null(action.DeadlineText));
    }
}
