using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>The zone of a time: an offset, or an abbreviation that people use. The machine's own zone data plays no part.</summary>
/// <param name="Name">As written.</param>
/// <param name="Offset">Local time minus UTC, in winter where summer has another one; null when the zone is not known.</param>
/// <param name="HasSummer">Whether it is an hour more while daylight saving time lasts in the United States.</param>
internal sealed record TimeZoneText(string Name, TimeSpan? Offset, bool HasSummer = false)
{
    private static readonly FrozenDictionary<string, double> s_hours = new Dictionary<string, double>
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["WET"] = 0,
        ["BST"] = 1,
        ["WEST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["SAST"] = 2,
        ["MSK"] = 3,
        ["IST"] = 5.5,
        ["SGT"] = 8,
        ["HKT"] = 8,
        ["AWST"] = 8,
        ["JST"] = 9,
        ["KST"] = 9,
        ["ACST"] = 9.5,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AKST"] = -9,
        ["HST"] = -10,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, double> s_withSummer =
        new Dictionary<string, double> { ["ET"] = -5, ["CT"] = -6, ["MT"] = -7, ["PT"] = -8 }.ToFrozenDictionary();

    private static readonly (string Name, double Hours)[] s_longNames = [("Eastern", -5), ("Central", -6), ("Mountain", -7), ("Pacific", -8)];

    public static TimeZoneText Utc { get; } = new("UTC", TimeSpan.Zero);

    public bool IsUtc => Offset == TimeSpan.Zero && !HasSummer;

    /// <summary>Local time minus UTC at a local time.</summary>
    public TimeSpan OffsetAt(DateTime local) => (Offset ?? TimeSpan.Zero) + TimeSpan.FromHours(HasSummer && IsSummer(local) ? 1 : 0);

    /// <summary>Whether a zone starts at the cursor.</summary>
    public static bool StartsHere(TextCursor cursor) => TryRead(ref cursor, out _);

    public static bool TryRead(ref TextCursor cursor, out TimeZoneText zone)
    {
        var start = cursor.Position;
        if (TryName(ref cursor, out zone) || TryLongName(ref cursor, out zone))
            return true;
        var signed = cursor.Next == '+' || (cursor.Next is '-' or '−' && cursor.FollowsIsoTime);
        if (signed && char.IsAsciiDigit(cursor.Previous) && TryOffset(ref cursor, out var offset))
        {
            zone = new TimeZoneText($"UTC{cursor.Since(start)}", offset);
            return true;
        }

        cursor.Position = start;
        return false;
    }

    // Only in capitals: in small letters "et", "mt" and the like are words.
    private static bool TryName(ref TextCursor cursor, out TimeZoneText zone)
    {
        zone = Utc;
        var start = cursor.Position;
        var letters = cursor.Letters();
        var name = letters is "utc" or "gmt" or "Utc" or "Gmt" || (letters is "z" && char.IsAsciiDigit(cursor.Previous)) ? letters.ToString().ToUpperInvariant() : letters.ToString();
        var hasSummer = s_withSummer.TryGetValue(name, out var hours);
        if (!hasSummer && !s_hours.TryGetValue(name, out hours))
            return false;
        cursor.Position += letters.Length;
        if (name is "UTC" or "GMT" && cursor.Next is '+' or '-' && TryOffset(ref cursor, out var offset))
        {
            zone = new TimeZoneText(cursor.Since(start).ToString(), offset);
            return true;
        }

        zone = new TimeZoneText(name, TimeSpan.FromHours(hours), hasSummer);
        if (!char.IsLetterOrDigit(cursor.Next))
            return true;
        cursor.Position = start;
        return false;
    }

    private static bool TryLongName(ref TextCursor cursor, out TimeZoneText zone)
    {
        zone = Utc;
        var start = cursor.Position;
        foreach (var (name, hours) in s_longNames)
        {
            if (!cursor.TrySkipWord(name))
                continue;
            cursor.SkipBlanks();
            var isFixed = cursor.TrySkipWord("standard");
            var isSummer = !isFixed && cursor.TrySkipWord("daylight");
            cursor.SkipBlanks();
            if (cursor.TrySkipWord("time"))
            {
                zone = new TimeZoneText(cursor.Since(start).ToString(), TimeSpan.FromHours(hours + (isSummer ? 1 : 0)), !isFixed && !isSummer);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    // +01:00, +0100 and +1.
    private static bool TryOffset(ref TextCursor cursor, out TimeSpan offset)
    {
        var start = cursor.Position;
        var sign = cursor.Next == '+' ? 1 : -1;
        cursor.Position++;
        var minutes = 0;
        if (cursor.TryNumber(4, 4, out var hours))
            (hours, minutes) = (hours / 100, hours % 100);
        else if (!cursor.TryNumber(1, 2, out hours) || (cursor.TrySkip(':') && !cursor.TryNumber(2, 2, out minutes)))
            hours = int.MaxValue;
        offset = hours <= 14 ? new TimeSpan(hours, minutes, 0) * sign : default;
        if (hours <= 14 && minutes % 15 == 0 && minutes < 60 && !char.IsLetterOrDigit(cursor.Next))
            return true;
        cursor.Position = start;
        return false;
    }

    // From the second Sunday of March to the first Sunday of November, at 02:00 local time (Energy Policy Act of 2005).
    private static bool IsSummer(DateTime local)
    {
        return local.Year >= 2007 && local >= SundayFrom(3, 8) && local < SundayFrom(11, 1);

        DateTime SundayFrom(int month, int day)
        {
            var from = new DateTime(local.Year, month, day, 2, 0, 0, DateTimeKind.Unspecified);
            return from.AddDays((7 - (int)from.DayOfWeek) % 7);
        }
    }
}
