namespace IncidentKit;

/// <summary>A text is not a command.</summary>
/// <remarks>Code <c>command-format</c>.</remarks>
public sealed class CommandFormatException : IncidentKitException
{
    internal CommandFormatException(string command, string problem, Exception? innerException = null)
        : base("command-format", $"'{command}' {problem}", innerException) => Command = command;

    /// <summary>The name that was given.</summary>
    public string Command { get; }
}
