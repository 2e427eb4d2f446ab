using System.Security;

namespace IncidentKit;

/// <summary>Time zones by their IANA names.</summary>
public static class TimeZones
{
    private const int LongestName = 100;

    /// <summary>The zone of a name, with its daylight-saving changes as the system knows them.</summary>
    /// <param name="name">An IANA name such as <c>Europe/Berlin</c>, upper and lower case as IANA writes it; or <c>UTC</c>.</param>
    /// <exception cref="TimeZoneUnknownException">There is no such zone, or the system has no time zone data.</exception>
    public static TimeZoneInfo Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name == "UTC")
            return TimeZoneInfo.Utc;

        // The name becomes part of a path on some systems.
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetter(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '+' or '-' or '/'))
            throw new TimeZoneUnknownException(name, "is not the name of a time zone; write one of IANA's, such as Europe/Berlin, or UTC");
        try
        {
            // A zone that was used before is found in upper and lower case, one that was not is not; so neither is.
            var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
            return zone.Id == name || !string.Equals(zone.Id, name, StringComparison.OrdinalIgnoreCase)
                ? zone : throw new TimeZoneNotFoundException();
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException or IOException or UnauthorizedAccessException)
        {
            var known = TimeZoneInfo.GetSystemTimeZones();
            throw new TimeZoneUnknownException(
                name,
                known.Count < 2
                    ? "can't be looked up: the system has no time zone data; install the package tzdata"
                    : $"is not a time zone that this system knows{NearestName.Hint(name, known.Select(zone => zone.Id))}",
                exception);
        }
    }
}
