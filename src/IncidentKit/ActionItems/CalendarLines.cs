using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Content lines of iCalendar (RFC 5545 section 3.1): folded at 75 octets, ended by CRLF.</summary>
internal sealed class CalendarLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is written as it is.</summary>
    public CalendarLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // A character of several octets goes to the next line as a whole; the space that starts it counts.
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
        return this;
    }

    /// <summary>A line with a text (section 3.3.11).</summary>
    public CalendarLines AddText(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(c),
                < ' ' or '\u007F' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return Add(name, escaped.ToString());
    }

    public CalendarLines AddTime(string name, DateTimeOffset time) =>
        Add(name, time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
