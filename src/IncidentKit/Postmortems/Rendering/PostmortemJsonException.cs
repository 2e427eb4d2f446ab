namespace IncidentKit;

/// <summary>A text is no postmortem in JSON.</summary>
/// <remarks>Its <see cref="IncidentKitException.Code"/> is <c>postmortem-json</c>.</remarks>
public sealed class PostmortemJsonException : IncidentKitException
{
    internal PostmortemJsonException(string path, string problem, Exception? innerException = null)
        : base("postmortem-json", $"The postmortem can't be read at {path}: {problem}", innerException) => Path = path;

    /// <summary>Where the problem is, as a JSON path.</summary>
    public string Path { get; }
}
