using IncidentKit.Tests.Review.Auditing;

namespace IncidentKit.Tests.Review.FactChecking;

public class FactCheckerTests
{
    private static readonly Postmortem s_worked = WrittenPostmortem.Of(WrittenPostmortem.Worked) with
    {
        Title = "Auth service failure",
        FiveWhys =
        [
            "Auth service returned 500 for all requests", "JWT secret was undefined", "Environment variable was not set in new deploy config",
            "Deploy script was updated but env template was not", "No validation step checks for required env vars at startup",
        ],
        RootCause = "Application starts successfully even when critical environment variables are missing. No startup validation.",
        WentWell = ["Alert fired within 5 minutes of the incident", "On-call engineer responded within 3 minutes", "Rollback was available as a fallback option"],
        WentWrong = ["25-minute time to resolution for a config issue", "No automated smoke test after deploy", "Missing env vars not caught at startup"],
    };

    [Fact]
    public void Ruling_12_the_worked_incident_contradicts_its_timeline_in_two_places_and_no_other()
    {
        var wrong = FactChecker.Check(s_worked).Where(check => check.Verdict == FactVerdict.Contradicted).ToList();
        Assert.Equal("3 minutes: Contradicted (4 minutes); 25-minute: Contradicted (30-minute)", WrittenPostmortem.Told(wrong));
        Assert.Equal(
            ["The timeline shows 4 minutes for response, from 14:08 to 14:12.", "The timeline shows 30 minutes for resolution, from 14:05 to 14:35."],
            wrong.Select(check => check.Message));
    }

    [Fact]
    public void A_contradiction_says_where_it_stands_and_what_shows_it()
    {
        var check = FactChecker.Check(s_worked).Single(found => found.Suggestion == "30-minute");
        Assert.Equal((FactSection.WentWrong, 0, 0, 9, "fact-contradicted"), (check.Section, check.Index, check.Start, check.Length, check.RuleId));
        Assert.Equal([1, 6], check.Evidence.Select(shown => shown.Row));
        var response = FactChecker.Check(s_worked).Single(found => found.Suggestion == "4 minutes");
        Assert.Equal("3 minutes", s_worked.WentWell[response.Index].Substring(response.Start, response.Length));
        Assert.Equal([2, 3], response.Evidence.Select(shown => shown.Row));
    }

    [Fact]
    public void The_corrected_postmortem_has_no_contradiction()
    {
        var corrected = s_worked with
        {
            WentWell = ["Alert fired within 5 minutes of the incident", "On-call engineer responded within 4 minutes", "Rollback was available as a fallback option"],
            WentWrong = ["30-minute time to resolution for a config issue", "No automated smoke test after deploy", "Missing env vars not caught at startup"],
        };
        Assert.DoesNotContain(FactChecker.Check(corrected), check => check.Verdict == FactVerdict.Contradicted);
    }

    [Fact]
    public void Writing_every_suggestion_into_the_text_leaves_no_contradiction()
    {
        var wrong = FactChecker.Check(s_worked).Where(check => check.Suggestion is not null).ToList();
        var well = s_worked.WentWell.ToArray();
        var badly = s_worked.WentWrong.ToArray();
        foreach (var check in wrong)
        {
            var list = check.Section == FactSection.WentWell ? well : badly;
            list[check.Index] = list[check.Index].Remove(check.Start, check.Length).Insert(check.Start, check.Suggestion!);
        }

        Assert.DoesNotContain(FactChecker.Check(s_worked with { WentWell = well, WentWrong = badly }), check => check.Verdict == FactVerdict.Contradicted);
    }

    [Fact]
    public void The_milestones_of_an_incident_count_as_well()
    {
        var incident = WorkedIncident.Entered().Incident;
        var checks = FactChecker.Check(Postmortem.From(incident), incident);
        Assert.Equal(
            "3 minutes: Contradicted (4 minutes); 25-minute: Contradicted (30-minute)",
            WrittenPostmortem.Told(checks.Where(check => check.Verdict == FactVerdict.Contradicted)));

        // Without a timeline of its own, the prose is held against the milestones alone.
        var prose = new Postmortem { Title = "Outage", Date = Some.Time, WentWell = ["On-call engineer acknowledged within 2 minutes"], WentWrong = ["30 minutes to resolution"] };
        Assert.Equal("2 minutes: Contradicted (4 minutes); 30 minutes: Supported", WrittenPostmortem.Told(FactChecker.Check(prose, incident)));
    }

    [Theory]
    [InlineData(30, "0 hours 30 minutes: Supported")]
    [InlineData(85, "1 hour 25 minutes: Contradicted (0 hours 30 minutes)")]
    [InlineData(25, "0 hours 25 minutes: NotCheckable")]
    public void The_duration_of_the_summary_is_held_against_the_timeline(int minutes, string expected) => Assert.Equal(
        expected,
        WrittenPostmortem.Told(FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Duration = TimeSpan.FromMinutes(minutes) })
            .Where(check => check.Section == FactSection.Duration)));

    [Fact]
    public void The_date_of_the_summary_is_held_against_the_timeline()
    {
        var checks = FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Date = Some.Time.AddDays(-1) });
        Assert.Equal("2026-03-19: Contradicted (2026-03-20)", WrittenPostmortem.Told(checks));
    }

    [Theory]
    [InlineData("The hotfix was deployed at 14:30", "14:30: Supported")]
    [InlineData("The hotfix was deployed at 14:40 UTC", "14:40 UTC: Contradicted (14:30 UTC)")]
    [InlineData("The hotfix was deployed at 15:30", "15:30: NotCheckable")]
    [InlineData("The hotfix was deployed at 2:40 pm", "2:40 pm: NotCheckable")]
    [InlineData("The dashboard fix was deployed at 14:40", "14:40: NotCheckable")]
    [InlineData("By 14:40 the hotfix was deployed", "14:40: NotCheckable")]
    [InlineData("From 14:05 to 14:35 UTC requests failed", "14:05: Supported; 14:35 UTC: Supported")]
    [InlineData("The backup runs at 03:00", "03:00: NotCheckable")]
    [InlineData("The on-call engineer was alerted at 14:10", "14:10: Contradicted (14:08)")]
    public void Clock_times_are_held_against_the_row_of_what_happened(string text, string expected) => AssertTold(text, expected);

    [Theory]
    [InlineData("The error rate rose from 0.1% to 45%", "0.1%: Supported; 45%: Supported")]
    [InlineData("The error rate peaked at 60%", "60%: Contradicted (45%)")]
    [InlineData("The error rate peaked at about 50%", "50%: Supported")]
    [InlineData("The error rate rose to 54 percent", "54 percent: Contradicted (45%)")]
    [InlineData("The error rate of the billing API peaked at 60%", "60%: NotCheckable")]
    [InlineData("Error rate 45 %", "45 %: Supported")]
    [InlineData("CPU was at 97%", "97%: NotCheckable")]
    [InlineData("Roughly 45% of requests failed", "45%: Supported")]
    [InlineData("The canary gets 5% of traffic", "5%: NotCheckable")]
    [InlineData("Up to 45% of requests failed", "45%: Supported")]
    public void Percentages_are_held_against_what_the_timeline_states(string text, string expected) => AssertTold(text, expected);

    [Theory]
    [InlineData("45%", "All users were affected", "All users: Contradicted (45% of users)")]
    [InlineData("100%", "All users were affected", "All users: Supported")]
    [InlineData("all users", "All users were unable to log in", "All users: Supported")]
    [InlineData("45%", "All users in Europe were affected", "All users: NotCheckable")]
    [InlineData("45%", "Not all users were affected", "all users: NotCheckable")]
    [InlineData("45%", "Service was restored for all users", "all users: NotCheckable")]
    [InlineData("45%", "30% of users could not log in", "30%: Contradicted (45%)")]
    [InlineData("45%", "About 40% of users could not log in", "40%: Supported")]
    [InlineData("1,200", "1,200 users were affected", "1,200 users: Supported")]
    [InlineData("1,200 (45%)", "5,000 customers were affected", "5,000 customers: Contradicted (1,200 customers)")]
    [InlineData("1,187", "1,200 users were affected", "1,200 users: Supported")]
    [InlineData("1,200", "50 users in the pilot were affected", "50 users: NotCheckable")]
    [InlineData(null, "1,200 users were affected", "1,200 users: NotCheckable")]
    [InlineData("45%", "No data was lost", "No data was lost: NotCheckable")]
    public void Affected_users_are_held_against_the_summary(string? affected, string text, string expected)
    {
        var checks = FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { AffectedUsers = affected, Impact = text });
        Assert.Equal(expected, WrittenPostmortem.Told(checks.Where(check => check.Section == FactSection.Impact)));
    }

    [Theory]
    [InlineData("This SEV-1 incident took down logins", "SEV-1: Contradicted (SEV-2)")]
    [InlineData("This SEV-2 incident took down logins", "SEV-2: Supported")]
    [InlineData("It was initially declared a SEV-3", "SEV-3: NotCheckable")]
    [InlineData("The outage began on March 21", "March 21: Contradicted (2026-03-20)")]
    [InlineData("The outage began on 20 March 2026", "20 March 2026: Supported")]
    [InlineData("The flag was added on 2025-11-02", "2025-11-02: NotCheckable")]
    [InlineData("It may take 5 users to see it", "5 users: NotCheckable")]
    public void Severity_and_dates_are_held_against_the_summary(string text, string expected)
    {
        var checks = FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Severity = Severity.Sev2, Impact = text });
        Assert.Equal(expected, WrittenPostmortem.Told(checks.Where(check => check.Section == FactSection.Impact)));
    }

    [Fact]
    public void Code_is_not_prose()
    {
        var checks = FactChecker.Check(s_worked with { WentWell = [], WentWrong = ["The log said `resolved in 99 minutes`"] });
        Assert.DoesNotContain(checks, check => check.Section == FactSection.WentWrong);
    }

    private static void AssertTold(string text, string expected)
    {
        var checks = FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Impact = text });
        Assert.Equal(expected, WrittenPostmortem.Told(checks.Where(check => check.Section == FactSection.Impact)));
    }
}
