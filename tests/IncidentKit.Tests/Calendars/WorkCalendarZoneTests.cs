using System.Globalization;
using FsCheck.Xunit;
using IncidentKit.Tests.Policies;

namespace IncidentKit.Tests.Calendars;

/// <summary>Ruling 8 where clocks are changed, and far from Greenwich.</summary>
public class WorkCalendarZoneTests
{
    private static readonly DayOfWeek[] s_everyDay = Enum.GetValues<DayOfWeek>();

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-26T10:00:00Z", "2026-03-27T23:00:00Z")] // Before the spring change: the day ends at 00:00 CET
    [InlineData("Europe/Berlin", "2026-03-27T10:00:00Z", "2026-03-30T22:00:00Z")] // Over it: Monday ends at 00:00 CEST
    [InlineData("Europe/Berlin", "2026-10-23T10:00:00Z", "2026-10-26T23:00:00Z")] // Over the autumn change
    [InlineData("America/New_York", "2026-12-31T23:30:00Z", "2027-01-02T05:00:00Z")] // Still 31 December there
    [InlineData("Pacific/Kiritimati", "2026-12-31T10:30:00Z", "2027-01-04T10:00:00Z")] // Friday 1 January there: Monday ends
    [InlineData("Pacific/Pago_Pago", "2027-01-01T10:30:00Z", "2027-01-02T11:00:00Z")] // Thursday 31 December there: Friday ends
    [InlineData("Asia/Kathmandu", "2026-03-20T18:14:59Z", "2026-03-23T18:15:00Z")] // One second before Saturday at +05:45
    [InlineData("Pacific/Apia", "2011-12-29T12:00:00Z", "2012-01-02T10:00:00Z")] // Friday 30 December 2011 never was: Monday ends at +14
    public void The_next_business_day_ends_at_local_midnight(string zone, string from, string end) =>
        Assert.Equal(Parse(end), new WorkCalendar(timeZone: TimeZones.Find(zone)).EndOfNextBusinessDay(Parse(from)));

    [Theory]
    [InlineData("2026-03-06T17:00:00Z", "2026-03-08T05:00:00Z")] // Saturday ends where Sunday starts, at 01:00 CDT: there is no midnight
    [InlineData("2026-10-30T17:00:00Z", "2026-11-01T04:00:00Z")] // Saturday ends at the first of two midnights
    [InlineData("2026-10-31T17:00:00Z", "2026-11-02T05:00:00Z")] // Sunday has 25 hours
    public void A_day_starts_once_where_midnight_is_left_out_or_doubled(string from, string end) =>
        Assert.Equal(Parse(end), new WorkCalendar(s_everyDay, timeZone: TimeZones.Find("America/Havana")).EndOfNextBusinessDay(Parse(from)));

    [Theory]
    [InlineData("09:00", "17:30", "2026-03-20T12:00:00Z", "2026-03-23T16:30:00Z")] // Friday: Monday 17:30 CET
    [InlineData("09:00", "17:30", "2026-03-27T22:00:00Z", "2026-03-30T15:30:00Z")] // Friday night over the change: Monday 17:30 CEST
    [InlineData("00:00", "02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")] // 02:30 is left out: 03:00 CEST
    [InlineData("00:00", "02:30", "2026-10-24T12:00:00Z", "2026-10-25T01:30:00Z")] // 02:30 comes twice: the second one
    public void The_next_business_day_ends_with_its_working_hours(string from, string until, string now, string end)
    {
        var days = from == "00:00" ? s_everyDay : null;
        var calendar = new WorkCalendar(days, timeZone: TimeZones.Find("Europe/Berlin"), workingHours: new WorkingHours(Clock(from), Clock(until)));
        Assert.Equal(Parse(end), calendar.EndOfNextBusinessDay(Parse(now)));
    }

    [Theory]
    [InlineData("2026-03-20T08:30:00Z", "2026-03-20T08:30:00Z")] // At work, 09:30 in Berlin
    [InlineData("2026-03-20T07:59:00Z", "2026-03-20T08:00:00Z")] // A minute before work
    [InlineData("2026-03-20T16:00:00Z", "2026-03-23T08:00:00Z")] // Work has ended: Monday
    [InlineData("2026-03-21T10:00:00Z", "2026-03-23T08:00:00Z")] // Saturday
    [InlineData("2026-04-02T20:00:00Z", "2026-04-07T07:00:00Z")] // Thursday before Easter, in summer time
    public void Work_goes_on_now_or_when_the_next_working_day_starts(string now, string next)
    {
        var calendar = new WorkCalendar(
            holidays: [new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 6)], timeZone: TimeZones.Find("Europe/Berlin"),
            workingHours: new WorkingHours(TimeSpan.FromHours(9), TimeSpan.FromHours(17)));
        Assert.Equal(Parse(next), calendar.NextWorkingTime(Parse(now)));
        Assert.Equal(now == next, calendar.IsWorkingTime(Parse(now)));
    }

    [Fact]
    public void A_sprint_ends_at_local_midnight_over_a_clock_change()
    {
        var calendar = new WorkCalendar(timeZone: TimeZones.Find("Europe/Berlin"), sprintDays: 7, sprintAnchor: new DateOnly(2026, 3, 16));
        Assert.Equal(Parse("2026-03-29T22:00:00Z"), calendar.EndOfNextSprint(Parse("2026-03-20T12:00:00Z")));
        Assert.Equal(Parse("2025-12-14T23:00:00Z"), calendar.EndOfNextSprint(Parse("2025-12-01T12:00:00Z")));
    }

    [Fact]
    public void Years_of_holidays_are_stepped_over()
    {
        var calendar = new WorkCalendar([DayOfWeek.Monday], Enumerable.Range(0, 900).Select(week => new DateOnly(2026, 3, 23).AddDays(7 * week)));
        Assert.Equal(new DateTimeOffset(new DateOnly(2026, 3, 24).AddDays(7 * 900), default, TimeSpan.Zero), calendar.EndOfNextBusinessDay(Some.Time));
    }

    [Property(MaxTest = 300)]
    public void The_next_business_day_ends_in_the_future_never_earlier_for_a_later_start_and_right_after_work(int seed, uint minutes)
    {
        var calendar = SomePolicy.Any(seed).Calendar;
        var now = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes % 5_000_000);
        var end = calendar.EndOfNextBusinessDay(now);

        Assert.True(end > now);
        Assert.True(calendar.IsWorkingTime(end.AddTicks(-1)) && !calendar.IsWorkingTime(end) | calendar.WorkingHours == WorkingHours.WholeDay);
        Assert.True(calendar.EndOfNextBusinessDay(now.AddHours(1)) >= end);
        Assert.True(calendar.IsWorkingTime(calendar.NextWorkingTime(now)));
        Assert.True(calendar.NextWorkingTime(now) >= now);
        Assert.True(calendar.EndOfNextSprint(now) > now);
        Assert.True(calendar.EndOfNextSprint(now) >= now.AddDays(calendar.SprintDays).AddHours(-2));
    }

    [Theory]
    [InlineData("Europe/Berln", "did you mean 'Europe/Berlin'?")]
    [InlineData("europe/berlin", "did you mean 'Europe/Berlin'?")]
    [InlineData("Mars/Olympus", "is not a time zone that this system knows")]
    [InlineData("", "write one of IANA's")]
    [InlineData("/etc/localtime", "write one of IANA's")]
    [InlineData("Europe/../Europe/Berlin", "write one of IANA's")]
    public void An_unknown_zone_is_refused_with_what_to_write(string name, string problem)
    {
        var refusal = Assert.Throws<TimeZoneUnknownException>(() => TimeZones.Find(name));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("time-zone-unknown", name), (refusal.Code, refusal.Name));
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(17, 9)]
    [InlineData(-1, 9)]
    [InlineData(9, 25)]
    public void Hours_outside_one_day_are_refused(int from, int until) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingHours(TimeSpan.FromHours(from), TimeSpan.FromHours(until)));

    private static DateTimeOffset Parse(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    private static TimeSpan Clock(string time) => TimeSpan.ParseExact(time, "hh\\:mm", CultureInfo.InvariantCulture);
}
