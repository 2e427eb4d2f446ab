namespace IncidentKit.Markdown;

/// <summary>A document can't be read at all.</summary>
public sealed class PostmortemFormatException : IncidentKitException
{
    internal PostmortemFormatException(string message, Exception? innerException = null)
        : base("postmortem-format", message, innerException)
    {
    }
}
