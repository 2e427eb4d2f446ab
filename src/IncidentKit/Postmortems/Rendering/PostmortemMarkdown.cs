namespace IncidentKit;

/// <summary>Renders a postmortem as Markdown, in the section order and table shapes of <c>process.md</c> 9.</summary>
/// <remarks>The same postmortem gives the same bytes, everywhere. Lines end in <c>\n</c>. Text from people is escaped (CommonMark 0.31.2
/// and GitHub tables): it can't break a table, open a heading or bring in markup. What is missing is said, not left out.</remarks>
public static class PostmortemMarkdown
{
    /// <summary>Renders a postmortem.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="template">Which sections, in which order; <see cref="PostmortemTemplate.Default"/> when null.</param>
    public static string Render(Postmortem postmortem, PostmortemTemplate? template = null)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        var writer = new MarkdownWriter();
        writer.Heading(1, $"Incident Postmortem: {postmortem.Title}");
        foreach (var section in (template ?? PostmortemTemplate.Default).Sections)
            section.Write(postmortem, writer);
        return writer.ToString();
    }
}
