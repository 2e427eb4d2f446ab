namespace IncidentKit;

/// <summary>Lines that a program wrote: shown in a report, not said by it.</summary>
internal static class LogLines
{
    private static readonly string[] s_levels = ["ERROR", "WARN", "WARNING", "FATAL", "INFO", "DEBUG", "TRACE", "CRITICAL", "PANIC", "SEVERE", "ERR", "NOTICE"];

    private static readonly string[] s_starts =
        ["$ ", ">>> ", "Traceback (", "Exception in thread", "Caused by: ", "panic:", "goroutine ", "fatal:", "error:", "Error:", "kernel:", "SQL>", "mysql>"];

    // A bit for each pair of characters that a line of a program may start with, of those that prose starts with too.
    private static readonly ulong[] s_pairs = Pairs();

    /// <summary>Whether the two characters at the start of a line are worth a closer look.</summary>
    public static bool MayStart(char first, char second)
    {
        if (!char.IsAsciiLetterLower(second) || !char.IsAsciiLetter(first))
            return CanStart(first);
        var pair = ((first & 63) << 5) | (second & 31);
        return (s_pairs[pair >> 6] >> (pair & 63) & 1) != 0;
    }

    public static bool IsLogLine(ReadOnlySpan<char> line)
    {
        if (line.Length < 6 || !CanStart(line[0]))
            return false;
        foreach (var start in s_starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal) && (start is not ("Error:" or "error:" or "fatal:") || HasCode(line)))
                return true;
        }

        return IsStackFrame(line) || HasLevel(line);
    }

    private static ulong[] Pairs()
    {
        var pairs = new ulong[32];
        foreach (var start in s_starts.Append("at "))
        {
            var pair = ((start[0] & 63) << 5) | (start[1] & 31);
            pairs[pair >> 6] |= 1UL << (pair & 63);
        }

        return pairs;
    }

    private static bool CanStart(char c) => char.IsAsciiDigit(c) || c is '[' or '$' or '>' or '<' || char.IsAsciiLetter(c);

    private static bool IsStackFrame(ReadOnlySpan<char> line) =>
        line.StartsWith("at ", StringComparison.Ordinal) && line.IndexOf('(') is > 0 and var open && line[3..open].IndexOf(' ') < 0 && line.Contains('.');

    // A level in capitals at the start, in brackets, or behind a time stamp.
    private static bool HasLevel(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(48, line.Length)];
        if (!char.IsAsciiDigit(head[0]) && head[0] != '[' && !char.IsAsciiLetterUpper(head[1]))
            return false;
        foreach (var level in s_levels)
        {
            var at = head.IndexOf(level, StringComparison.Ordinal);
            if (at < 0 || at + level.Length >= line.Length)
                continue;
            var before = at == 0 ? ' ' : head[at - 1];
            var after = line[at + level.Length];
            if (before is ' ' or '[' or '<' or '\t' && after is ' ' or ']' or ':' or '>' or '\t' or '|' && IsStamp(head[..at]))
                return true;
        }

        return false;
    }

    // Only digits and the marks of time stamps, host and thread names may stand before the level.
    private static bool IsStamp(ReadOnlySpan<char> before)
    {
        var spaces = 0;
        foreach (var c in before)
        {
            if (c == ' ')
                spaces++;
        }

        return before.IndexOfAny(',', ';') is -1 or > 15 && spaces <= 3;
    }

    private static bool HasCode(ReadOnlySpan<char> line) => line.IndexOfAny("=(/'") > 0;
}
