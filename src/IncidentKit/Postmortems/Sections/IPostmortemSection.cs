namespace IncidentKit;

/// <summary>One section of a postmortem: what it says, whatever the format.</summary>
/// <remarks>
/// Called once a rendering, possibly from many threads at the same time. It writes the same for the same postmortem: no clock, no
/// culture, no randomness. What it throws ends the rendering and reaches the caller. It writes nothing to leave itself out.
/// </remarks>
public interface IPostmortemSection
{
    /// <summary>Stable name by which a template finds it, lower-case words joined by hyphens; unique within a template.</summary>
    string Id { get; }

    /// <summary>Writes the section with its heading.</summary>
    /// <param name="postmortem">The postmortem; never null.</param>
    /// <param name="writer">Takes plain text, and escapes it for its format.</param>
    void Write(Postmortem postmortem, IPostmortemWriter writer);
}
