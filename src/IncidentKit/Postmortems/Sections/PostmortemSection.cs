namespace IncidentKit;

/// <summary>A section made of a function.</summary>
public sealed class PostmortemSection : IPostmortemSection
{
    private readonly Action<Postmortem, IPostmortemWriter> _write;

    /// <summary>Makes a section.</summary>
    /// <param name="id">Its stable name, lower-case words joined by hyphens.</param>
    /// <param name="write">Writes it; see <see cref="IPostmortemSection.Write"/>.</param>
    /// <exception cref="ArgumentException">The id is empty, or has other characters than a-z, 0-9 and hyphens.</exception>
    public PostmortemSection(string id, Action<Postmortem, IPostmortemWriter> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(write);
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException($"A section's id has lower-case letters, digits and hyphens only, unlike '{id}'.", nameof(id));
        Id = id;
        _write = write;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public void Write(Postmortem postmortem, IPostmortemWriter writer) => _write(postmortem, writer);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
