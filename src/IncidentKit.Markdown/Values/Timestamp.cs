namespace IncidentKit.Markdown;

/// <summary>When something happened, as it stands in front of what happened.</summary>
/// <param name="Date">The date; null when there is only a time.</param>
/// <param name="Time">The time of day; null when there is only a date.</param>
/// <param name="Zone">The zone; null when none is named.</param>
/// <param name="IsExact">Whether it says no more than this: no range, no "about".</param>
/// <param name="Length">How many characters of the text it takes.</param>
internal sealed record Timestamp(PartialDate? Date, ClockTime? Time, TimeZoneText? Zone, bool IsExact, int Length)
{
    private static readonly string[] s_about =
        ["approximately", "approx.", "approx", "about", "around", "circa", "ca.", "ca", "roughly", "before", "after", "by", "between", "from", "since", "shortly after", "shortly before", "~", "≈", "c."];

    /// <summary>Reads a date, a time or both at the start of a text; null when it starts with neither.</summary>
    public static Timestamp? Read(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        var bracket = cursor.Next is '[' or '(' ? cursor.Next : ' ';
        if (bracket != ' ')
            cursor.Position++;
        var isExact = !SkipAbout(ref cursor);
        if (!TryDateAndTime(ref cursor, out var date, out var time))
            return null;
        var zone = ZoneAt(ref cursor);
        if (time is not null && date is null)
            DateBehind(ref cursor, ref date);
        if (IsRange(ref cursor, ref time, ref zone))
            isExact = false;
        isExact &= !SkipDoubt(ref cursor);
        if (bracket != ' ' && !cursor.TrySkip(bracket == '[' ? ']' : ')'))
            return null;
        return char.IsLetterOrDigit(cursor.Next) && char.IsLetterOrDigit(cursor.Previous) ? null : new Timestamp(date, time, zone ?? ZoneAt(ref cursor), isExact, cursor.Position);
    }

    private static bool SkipAbout(ref TextCursor cursor)
    {
        var skipped = false;
        while (cursor.TrySkipWord(s_about))
        {
            cursor.SkipBlanks();
            skipped = true;
        }

        if (cursor.TrySkipWord("at", "@"))
            cursor.SkipBlanks();
        return skipped;
    }

    private static bool TryDateAndTime(ref TextCursor cursor, out PartialDate? date, out ClockTime? time)
    {
        date = null;
        time = null;
        if (DateText.TryRead(ref cursor, out var day))
        {
            date = day;
            var end = cursor.Position;
            if (!cursor.TrySkip('T'))
            {
                while (cursor.Next is ' ' or ',' or '@' or '-' or '–' or '—' or '\u00A0')
                    cursor.Position++;
                if (cursor.TrySkipWord("at"))
                    cursor.SkipBlanks();
                _ = SkipAboutSign(ref cursor);
            }

            if (ClockTime.TryRead(ref cursor, out var behind))
                time = behind;
            else
                cursor.Position = end;
            return true;
        }

        if (!ClockTime.TryRead(ref cursor, out var alone))
            return false;
        time = alone;
        return true;
    }

    private static bool SkipAboutSign(ref TextCursor cursor) => cursor.TrySkip('~') || cursor.TrySkip('≈');

    private static TimeZoneText? ZoneAt(ref TextCursor cursor)
    {
        var end = cursor.Position;
        cursor.SkipBlanks();
        var bracket = cursor.TrySkip('(');
        if (TimeZoneText.TryRead(ref cursor, out var zone) && (!bracket || cursor.TrySkip(')')))
            return zone;
        cursor.Position = end;
        return TimeZoneText.TryRead(ref cursor, out zone) ? zone : null;
    }

    private static void DateBehind(ref TextCursor cursor, ref PartialDate? date)
    {
        var end = cursor.Position;
        cursor.TrySkip(',');
        cursor.SkipBlanks();
        if (cursor.Position > end && DateText.TryRead(ref cursor, out var day))
            date = day;
        else
            cursor.Position = end;
    }

    private static bool IsRange(ref TextCursor cursor, ref ClockTime? time, ref TimeZoneText? zone)
    {
        var end = cursor.Position;
        cursor.SkipBlanks();
        if (time is null || !(cursor.TrySkipWord("-", "–", "—", "→", "->", "to", "until", "till", "and", "/")))
        {
            cursor.Position = end;
            return false;
        }

        cursor.SkipBlanks();
        if (!TryDateAndTime(ref cursor, out _, out var until) || until is null)
        {
            cursor.Position = end;
            return false;
        }

        // 2:05-2:20 PM: the half of the day is said once.
        if (until.Value.HasHalf && !time.Value.HasHalf && until.Value.Time.Hours >= 12 && time.Value.InAfternoon.Time <= until.Value.Time)
            time = time.Value.InAfternoon;
        zone ??= ZoneAt(ref cursor);
        return true;
    }

    private static bool SkipDoubt(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TrySkipWord("ish", "-ish", "?", "+"))
            return true;
        cursor.SkipBlanks();
        if (cursor.TrySkipWord("onwards", "onward", "(approx)", "(approx.)", "(approximately)", "(?)"))
            return true;
        cursor.Position = start;
        return false;
    }
}
