using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Working days and hours, holidays, zone and sprints, within a response policy.</summary>
internal static class CalendarJson
{
    private static readonly string[] s_members = ["timeZone", "workingDays", "workingHours", "holidays", "sprintDays", "sprintAnchor"];
    private static readonly string[] s_hoursMembers = ["from", "until"];

    private static readonly FrozenDictionary<string, DayOfWeek> s_days =
        Enum.GetValues<DayOfWeek>().ToFrozenDictionary(day => JsonNamingPolicy.CamelCase.ConvertName(day.ToString()));

    public static WorkCalendar Read(JsonMembers parent, string name)
    {
        var otherwise = WorkCalendar.Default;
        if (parent.Object(name, s_members) is not { } members)
            return otherwise;
        var mistakes = members.ProblemCount;
        var zone = Zone(members) ?? otherwise.TimeZone;
        var days = Listed(members, "workingDays", (text, path) => members.ChoiceOf(text, path, s_days));
        if (days?.Count == 0)
            members.Refuse(members.PathOf("workingDays"), "must name at least one day of the week");
        var holidays = Listed(members, "holidays", (text, path) => members.ParsedOf(text, path, Date, "a date such as 2026-12-25"));
        if (holidays?.Count > WorkCalendar.MaxHolidays)
            members.Refuse(members.PathOf("holidays"), FormattableString.Invariant($"has {holidays.Count} dates, {WorkCalendar.MaxHolidays} at most"));
        var sprintDays = members.Number("sprintDays", otherwise.SprintDays);
        if (sprintDays is < 1 or > 365)
            members.Refuse(members.PathOf("sprintDays"), FormattableString.Invariant($"is {sprintDays}, which is not 1 to 365"));
        var anchor = members.Parsed("sprintAnchor", Date, "a date such as 2026-01-05");
        var hours = Hours(members);
        return members.ProblemCount > mistakes ? otherwise : new WorkCalendar(days, holidays, zone, sprintDays, anchor, hours);
    }

    public static void Write(Utf8JsonWriter json, string name, WorkCalendar calendar)
    {
        json.WriteStartObject(name);
        json.WriteString("timeZone", calendar.TimeZone.Id);
        json.WriteTexts("workingDays", calendar.WorkingDays.Select(day => JsonNamingPolicy.CamelCase.ConvertName(day.ToString())));
        json.WriteStartObject("workingHours");
        json.WriteString("from", WorkingHours.Clock(calendar.WorkingHours.From));
        json.WriteString("until", WorkingHours.Clock(calendar.WorkingHours.Until));
        json.WriteEndObject();
        json.WriteTexts("holidays", calendar.Holidays.Select(Text));
        json.WriteNumber("sprintDays", calendar.SprintDays);
        json.WriteString("sprintAnchor", Text(calendar.SprintAnchor));
        json.WriteEndObject();
    }

    private static TimeZoneInfo? Zone(JsonMembers members)
    {
        if (members.Text("timeZone") is not { } name)
            return null;
        try
        {
            return TimeZones.Find(name);
        }
        catch (TimeZoneUnknownException exception)
        {
            members.Refuse(members.PathOf("timeZone"), $"is '{exception.Name}', which {exception.Problem}");
            return null;
        }
    }

    private static WorkingHours? Hours(JsonMembers parent)
    {
        if (parent.Object("workingHours", s_hoursMembers) is not { } members)
            return null;
        const string needed = "a time of the day, 00:00 to 24:00";
        var from = members.Parsed("from", Clock, needed) ?? WorkingHours.WholeDay.From;
        var until = members.Parsed("until", Clock, needed) ?? WorkingHours.WholeDay.Until;
        if (from < until)
            return new WorkingHours(from, until);
        members.Refuse(members.Path, $"are {WorkingHours.Clock(from)} to {WorkingHours.Clock(until)}; work must end after it starts, on the same day");
        return null;
    }

    private static List<T>? Listed<T>(JsonMembers members, string name, Func<string, string, T?> read)
        where T : struct =>
        members.Array(name) is { } items
            ? [.. items.Select(item => members.TextOf(item.Element, item.Path) is { } text ? read(text, item.Path) : null).OfType<T>()]
            : null;

    private static TimeSpan? Clock(string text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', ':', >= '0' and <= '5', >= '0' and <= '9']
        && new TimeSpan(int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(3), CultureInfo.InvariantCulture), 0) is var time
        && time <= TimeSpan.FromDays(1)
            ? time : null;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
