using System.Text;

namespace IncidentKit;

/// <summary>Writes code between fences that it can't break.</summary>
internal static class MarkdownCode
{
    public static void Append(StringBuilder to, string text, string? language)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        to.Append(fence);
        foreach (var c in language ?? "")
            to.Append(char.IsControl(c) || c is '`' ? ' ' : c);
        to.Append('\n');
        foreach (var c in text)
            to.Append(char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c);
        to.Append('\n').Append(fence).Append('\n');
    }

    private static int LongestRun(string text, char c)
    {
        var longest = 0;
        var run = 0;
        foreach (var next in text)
        {
            run = next == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
