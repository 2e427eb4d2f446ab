namespace IncidentKit.Markdown;

/// <summary>Reads dates: <c>2026-03-20</c>, <c>Mar 20</c>, <c>20th of March, 2026</c>, <c>Fri, March 20 2026</c>, <c>20.03.2026</c>,
/// <c>03/20/2026</c> unless month and day could be swapped.</summary>
internal static class DateText
{
    private static readonly string[] s_months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] s_days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static bool TryRead(ref TextCursor cursor, out PartialDate date)
    {
        var start = cursor.Position;
        SkipWeekday(ref cursor);
        if (TryReadNumbers(ref cursor, out date) || TryReadDayFirst(ref cursor, out date) || TryReadMonthFirst(ref cursor, out date))
        {
            if (!char.IsLetterOrDigit(cursor.Next) || cursor.Next == 'T')
            {
                SkipWeekdayBehind(ref cursor);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>The date that a text is, and nothing else; null when it is none.</summary>
    public static PartialDate? Parse(string text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        if (!TryRead(ref cursor, out var date))
            return null;
        cursor.SkipBlanks();
        cursor.TrySkip('.');
        return cursor.AtEnd ? date : null;
    }

    public static bool IsWeekday(string text) => IsNameOf(text.TrimEnd('.'), s_days) >= 0;

    private static void SkipWeekday(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TrySkipWord("on");
        cursor.SkipBlanks();
        if (IsNameOf(cursor.Letters(), s_days) >= 0)
        {
            cursor.Position += cursor.Letters().Length;
            cursor.TrySkip('.');
            cursor.TrySkip(',');
            cursor.SkipBlanks();
        }

        if (cursor.TrySkipWord("the"))
            cursor.SkipBlanks();
        if (cursor.AtEnd)
            cursor.Position = start;
    }

    private static void SkipWeekdayBehind(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TrySkip(',');
        cursor.SkipBlanks();
        var bracket = cursor.TrySkip('(');
        if (IsNameOf(cursor.Letters(), s_days) < 0)
        {
            cursor.Position = start;
            return;
        }

        cursor.Position += cursor.Letters().Length;
        if (bracket && !cursor.TrySkip(')'))
            cursor.Position = start;
    }

    // Year first with any of three separators, or year last.
    private static bool TryReadNumbers(ref TextCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.TryNumber(1, 4, out var first) && cursor.Next is '-' or '/' or '.' && cursor.Next is var separator)
        {
            var digits = cursor.Position - start;
            cursor.Position++;
            if (cursor.TryNumber(1, 2, out var second) && cursor.TrySkip(separator) && cursor.TryNumber(1, 4, out var third))
            {
                var lastDigits = 0;
                while (char.IsAsciiDigit(cursor.Previous) && lastDigits < 4)
                {
                    cursor.Position--;
                    lastDigits++;
                }

                cursor.Position += lastDigits;
                if (digits == 4 && lastDigits <= 2)
                    date = new PartialDate(first, second, third);
                else if (digits <= 2 && lastDigits == 4)
                    date = YearLast(first, second, third, dayFirst: separator == '.');
            }
        }

        if (date is { Month: >= 1 and <= 12, Day: >= 1 and <= 31 })
            return true;
        cursor.Position = start;
        return false;
    }

    // With a slash the month stands first in one country, and last in the next: only a number over 12 tells.
    private static PartialDate YearLast(int first, int second, int year, bool dayFirst) =>
        dayFirst || first > 12 ? new PartialDate(year, second, first) : second > 12 || first == second ? new PartialDate(year, first, second) : default;

    private static bool TryReadDayFirst(ref TextCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (cursor.TryNumber(1, 2, out var day) && day is >= 1 and <= 31)
        {
            SkipOrdinal(ref cursor);
            cursor.TrySkip('.');
            if (!cursor.TrySkip('-'))
                cursor.SkipBlanks();
            if (cursor.TrySkipWord("of"))
                cursor.SkipBlanks();
            if (TryMonth(ref cursor, out var month))
            {
                cursor.TrySkip('-');
                date = new PartialDate(Year(ref cursor), month, day);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadMonthFirst(ref TextCursor cursor, out PartialDate date)
    {
        date = default;
        var start = cursor.Position;
        if (TryMonth(ref cursor, out var month))
        {
            cursor.SkipBlanks();
            if (cursor.TryNumber(1, 2, out var day) && day is >= 1 and <= 31 && cursor.Next != ':')
            {
                SkipOrdinal(ref cursor);
                date = new PartialDate(Year(ref cursor), month, day);
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryMonth(ref TextCursor cursor, out int month)
    {
        month = IsNameOf(cursor.Letters(), s_months) + 1;
        if (month == 0)
            return false;
        cursor.Position += cursor.Letters().Length;
        cursor.TrySkip('.');
        return true;
    }

    private static void SkipOrdinal(ref TextCursor cursor) => cursor.TrySkipWord("st", "nd", "rd", "th");

    // A year is a number of four digits that starts no time of day.
    private static int? Year(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.TrySkip(',');
        cursor.SkipBlanks();
        if (cursor.TryNumber(4, 4, out var year) && year is >= 1970 and < 2200 && cursor.Next is not ':')
            return year;
        cursor.Position = start;
        return null;
    }

    private static int IsNameOf(ReadOnlySpan<char> letters, string[] names)
    {
        if (letters.Length < 3)
            return -1;
        for (var i = 0; i < names.Length; i++)
        {
            var isWhole = names[i].AsSpan().Equals(letters, StringComparison.OrdinalIgnoreCase);
            if (isWhole || (letters.Length <= 4 && letters.Length < names[i].Length && names[i].AsSpan().StartsWith(letters, StringComparison.OrdinalIgnoreCase)))
                return i;
        }

        return -1;
    }
}
