using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A command has missing or impossible values, or the incident's state does not allow it; nothing was written.</summary>
/// <remarks>Code <c>command-refused</c>. All problems are listed at once.</remarks>
public sealed class CommandRefusedException : IncidentKitException
{
    internal CommandRefusedException(string command, ImmutableArray<CommandProblem> problems)
        : base("command-refused", $"{command} is refused: {string.Join("; ", problems)}.")
    {
        Command = command;
        Problems = problems;
    }

    /// <summary>The command's type name, such as <c>AddActionItem</c>.</summary>
    public string Command { get; }

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<CommandProblem> Problems { get; }
}
