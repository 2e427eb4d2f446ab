namespace IncidentKit.Markdown;

/// <summary>A time of day as people write it.</summary>
/// <param name="Time">The time, an afternoon taken into account.</param>
/// <param name="HasHalf">Whether AM or PM was said.</param>
internal readonly record struct ClockTime(TimeSpan Time, bool HasHalf)
{
    /// <summary>The same hour on the clock in the afternoon.</summary>
    public ClockTime InAfternoon => this with { Time = Time.Hours < 12 ? Time + TimeSpan.FromHours(12) : Time, HasHalf = true };

    /// <summary>Reads <c>14:05</c>, <c>14:05:30.5</c>, <c>2:05 PM</c>, <c>2pm</c>, <c>14.05</c>, <c>14h05</c>, and <c>1405</c> where nothing but
    /// a time makes sense.</summary>
    public static bool TryRead(ref TextCursor cursor, out ClockTime time)
    {
        var start = cursor.Position;
        if (TryReadParted(ref cursor, out time) || TryReadPlain(ref cursor, out time))
            return true;
        cursor.Position = start;
        return false;
    }

    private static bool TryReadParted(ref TextCursor cursor, out ClockTime time)
    {
        time = default;
        var start = cursor.Position;
        if (!cursor.TryNumber(1, 2, out var hour) || hour > 24)
            return Back(ref cursor, start);
        var separator = cursor.Next;
        if (separator is not (':' or '.' or 'h') || cursor.Rest.Length < 3)
            return TryReadHour(ref cursor, hour, out time) || Back(ref cursor, start);
        cursor.Position++;
        if (!cursor.TryNumber(2, 2, out var minute) || minute > 59)
            return Back(ref cursor, start);
        var seconds = TimeSpan.Zero;
        if (separator == ':' && cursor.Next == ':')
            seconds = Seconds(ref cursor);
        else if (separator == '.' && cursor.Next is '.' or '%' or '-' or '/' or 's')
            return Back(ref cursor, start);
        var half = Half(ref cursor);
        if (char.IsLetterOrDigit(cursor.Next) && !TimeZoneText.StartsHere(cursor))
            return Back(ref cursor, start);
        return Accept(hour, minute, seconds, half, out time) || Back(ref cursor, start);
    }

    private static bool TryReadHour(ref TextCursor cursor, int hour, out ClockTime time)
    {
        time = default;
        var half = Half(ref cursor);
        return half != ' ' && !char.IsLetterOrDigit(cursor.Next) && Accept(hour, 0, TimeSpan.Zero, half, out time);
    }

    private static bool TryReadPlain(ref TextCursor cursor, out ClockTime time)
    {
        time = default;
        var start = cursor.Position;
        if (!cursor.TryNumber(4, 4, out var number) || number % 100 > 59 || number >= 2400)
            return Back(ref cursor, start);
        var end = cursor.Position;
        cursor.TrySkipWord("hrs", "hours", "h");
        var said = cursor.Position > end;
        var after = cursor;
        after.SkipBlanks();
        if (!said && !after.AtEnd && after.Next is not (':' or '|') && !TimeZoneText.StartsHere(after) && !(after.Next is '-' or '–' or '—' && after.Position > end))
            return Back(ref cursor, start);
        return Accept(number / 100, number % 100, TimeSpan.Zero, ' ', out time);
    }

    private static TimeSpan Seconds(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.Position++;
        if (!cursor.TryNumber(2, 2, out var seconds) || seconds > 59)
        {
            cursor.Position = start;
            return TimeSpan.Zero;
        }

        var ticks = 0L;
        var dot = cursor.Position;
        if (cursor.Next is '.' or ',' && cursor.Rest.Length > 1 && char.IsAsciiDigit(cursor.Rest[1]))
        {
            cursor.Position++;
            for (var unit = TimeSpan.TicksPerSecond / 10; char.IsAsciiDigit(cursor.Next); unit /= 10, cursor.Position++)
                ticks += unit * (cursor.Next - '0');
            if (cursor.Position - dot > 10)
                cursor.Position = dot;
        }

        return TimeSpan.FromSeconds(seconds) + new TimeSpan(ticks);
    }

    private static char Half(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.TrySkipWord("am", "a.m.", "a.m") || (cursor.Position == start && cursor.TrySkipWord("a")))
            return 'a';
        if (cursor.TrySkipWord("pm", "p.m.", "p.m") || (cursor.Position == start && cursor.TrySkipWord("p")))
            return 'p';
        cursor.Position = start;
        return ' ';
    }

    private static bool Accept(int hour, int minute, TimeSpan seconds, char half, out ClockTime time)
    {
        // 13:05 PM is taken as it is meant, 00:05 AM too.
        if (half == 'p' && hour < 12)
            hour += 12;
        else if (half == 'a' && hour == 12)
            hour = 0;
        time = new ClockTime(new TimeSpan(hour, minute, 0) + seconds, half != ' ');
        return time.Time <= TimeSpan.FromHours(24);
    }

    private static bool Back(ref TextCursor cursor, int start)
    {
        cursor.Position = start;
        return false;
    }
}
