namespace IncidentKit.Markdown;

/// <summary>Reads a postmortem that was written by hand in Markdown, in the shape of the template (<c>process.md</c> 9) or close to it.</summary>
/// <remarks>
/// CommonMark 0.31.2 with GitHub's tables and strikethrough; front matter in YAML or TOML as far as it is names with values. The same document
/// gives the same result everywhere; the time is linear in its length. What has no place is kept, see <see cref="PostmortemDocument"/>. What
/// was read, rendered by <see cref="PostmortemMarkdown"/> and read again gives the same model.
/// </remarks>
public static class PostmortemReader
{
    /// <summary>The longest document that is read, in UTF-16 characters.</summary>
    public const int MaxLength = 2_000_000;

    /// <summary>Reads a document.</summary>
    /// <param name="markdown">The document; empty gives an empty postmortem.</param>
    /// <exception cref="PostmortemFormatException">The document is longer than <see cref="MaxLength"/>.</exception>
    public static PostmortemDocument Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (markdown.Length > MaxLength)
            throw new PostmortemFormatException(FormattableString.Invariant($"The document has {markdown.Length} characters, {MaxLength} at most: cut it into its incidents."));
        var draft = new Draft(new SourceFile(markdown));
        var frontMatter = FrontMatterReader.Read(draft, out var bodyStart);
        var outline = new Outline(MarkdownBlocks.Read(draft.File, bodyStart, draft), draft);
        return new DocumentReader(draft, outline).Read(frontMatter);
    }
}
