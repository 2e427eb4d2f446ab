namespace IncidentKit;

/// <summary>A text is not a command.</summary>
/// <remarks>Code <c>command-format</c>.</remarks>
public sealed class CommandFormatException : IncidentKitException
{
    internal CommandFormatException(string command, string problem, string? member = null, Exception? innerException = null)
        : base("command-format", $"'{command}' {problem}", innerException)
    {
        Command = command;
        Member = member;
    }

    /// <summary>The name that was given.</summary>
    public string Command { get; }

    /// <summary>The JSON path of the member that is wrong, such as <c>$.impact.affectedUsersPercentage</c>; null when it is the whole
    /// command, or not known.</summary>
    public string? Member { get; }
}
