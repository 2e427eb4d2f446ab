using System.Buffers;
using System.Text;

namespace IncidentKit;

/// <summary>One field of a CSV record (RFC 4180), safe to open in a spreadsheet.</summary>
/// <remarks>
/// A spreadsheet takes a cell that starts with = + - @ for a formula. Such a start gets an apostrophe before it, and so does an
/// apostrophe there, so that taking one away gives back every text. A cell may also start inside of a text, where a spreadsheet
/// parts cells at semicolons, tabs or line ends because of its locale: these places count as starts too.
/// </remarks>
internal static class CsvField
{
    private static readonly SearchValues<char> s_formula = SearchValues.Create("=+-@'\uFF1D\uFF0B\uFF0D\uFF20");
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",;\"\t\r\n");

    public static StringBuilder AppendCsv(this StringBuilder to, string? text)
    {
        var safe = Conceal(text ?? "");
        return safe.AsSpan().ContainsAny(s_quoted) || safe is [' ', ..] or [.., ' ']
            ? to.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
            : to.Append(safe);
    }

    private static string Conceal(string text)
    {
        var result = new StringBuilder(text.Length + 2);
        var atStart = true;
        foreach (var c in text)
        {
            if (atStart && s_formula.Contains(c))
                result.Append('\'');
            atStart = IsStartAfter(c, atStart);
            result.Append(c);
        }

        return result.ToString();
    }

    // Blanks and quotes before a formula do not keep a spreadsheet from seeing it.
    private static bool IsStartAfter(char c, bool atStart) => c is ';' or '\t' or '\r' or '\n' || (atStart && (c is ' ' or '"' or '\u00A0'));
}
