namespace IncidentKit;

/// <summary>Renders a postmortem as one HTML page that needs nothing else: no scripts, no fonts, nothing to fetch.</summary>
/// <remarks>
/// For screens in light and dark, for phones and for paper. The same postmortem gives the same characters, everywhere; store them as
/// UTF-8. Text from people is escaped, so that it can't bring in markup. The page forbids scripts and outside resources to itself by a
/// content security policy. What is missing is said, not left out.
/// </remarks>
public static class PostmortemHtml
{
    /// <summary>Renders a postmortem.</summary>
    /// <param name="postmortem">The postmortem.</param>
    /// <param name="template">Which sections, in which order; <see cref="PostmortemTemplate.Default"/> when null.</param>
    public static string Render(Postmortem postmortem, PostmortemTemplate? template = null)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        var title = $"Incident Postmortem: {postmortem.Title}";
        var writer = new HtmlWriter(title);
        writer.Heading(1, title);
        foreach (var section in (template ?? PostmortemTemplate.Default).Sections)
            section.Write(postmortem, writer);
        return writer.Finish();
    }
}
