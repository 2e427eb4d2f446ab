namespace IncidentKit;

/// <summary>What stands in a code span: hardly ever prose.</summary>
internal static class CodeSpans
{
    private static readonly string[] s_comments = ["//", "# ", "-- ", "/* ", "; ", "<!--"];

    /// <summary>Whether it is a comment, which people write and read.</summary>
    public static bool IsComment(ReadOnlySpan<char> code)
    {
        foreach (var start in s_comments)
        {
            if (code.StartsWith(start, StringComparison.Ordinal))
                return code.Length > start.Length + 3;
        }

        return false;
    }

    /// <summary>A command that calls a tool that writes, or names it, is marked as such.</summary>
    public static WordTraits TraitsOf(ReadOnlySpan<char> code) => AssistantAddresses.IsIn(code) ? WordTraits.AssistantForm : WordTraits.None;
}
