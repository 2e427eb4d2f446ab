namespace IncidentKit.Tests.Calendars;

public class WorkCalendarTests
{
    [Theory]
    [InlineData("2026-03-19T10:00:00Z", "2026-03-21T00:00:00Z")] // Thursday: Friday ends
    [InlineData("2026-03-20T23:59:59Z", "2026-03-24T00:00:00Z")] // Friday: Monday ends
    [InlineData("2026-03-21T10:00:00Z", "2026-03-24T00:00:00Z")] // Saturday: Monday ends
    [InlineData("2026-12-31T10:00:00Z", "2027-01-02T00:00:00Z")] // Over the end of the year
    public void Ruling_8_the_next_business_day_ends_with_the_first_working_day_after_today(string from, string end) =>
        Assert.Equal(Parse(end), WorkCalendar.Default.EndOfNextBusinessDay(Parse(from)));

    [Fact]
    public void Ruling_8_holidays_and_the_time_zone_count()
    {
        var calendar = new WorkCalendar(
            holidays: [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)], timeZone: TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        // Thursday before Easter: Friday and Monday are holidays, and in Berlin Tuesday ends at 22:00 UTC.
        Assert.Equal(Parse("2026-04-07T22:00:00Z"), calendar.EndOfNextBusinessDay(Parse("2026-04-02T10:00:00Z")));

        // Half past eleven in the evening UTC is the next day in Berlin already.
        Assert.Equal(Parse("2026-03-25T23:00:00Z"), calendar.EndOfNextBusinessDay(Parse("2026-03-23T23:30:00Z")));
    }

    [Theory]
    [InlineData("2026-01-05T00:00:00Z", "2026-02-02T00:00:00Z")] // First day of the anchor sprint
    [InlineData("2026-01-18T23:59:59Z", "2026-02-02T00:00:00Z")] // Its last second
    [InlineData("2026-01-19T00:00:00Z", "2026-02-16T00:00:00Z")] // The sprint after it
    [InlineData("2026-01-04T10:00:00Z", "2026-01-19T00:00:00Z")] // Before the anchor
    public void Ruling_8_the_next_sprint_ends_where_the_one_after_the_current_ends(string from, string end) =>
        Assert.Equal(Parse(end), WorkCalendar.Default.EndOfNextSprint(Parse(from)));

    [Fact]
    public void A_calendar_without_working_days_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new WorkCalendar(workingDays: []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkCalendar(sprintDays: 0));
    }

    private static DateTimeOffset Parse(string time) => DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
}
