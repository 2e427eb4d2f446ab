using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A text is not a routing of notifications; nothing was loaded.</summary>
/// <remarks>Code <c>routing-format</c>. All problems are listed at once, in the order of the text.</remarks>
public sealed class NotificationRoutingFormatException : IncidentKitException
{
    internal NotificationRoutingFormatException(ImmutableArray<PolicyProblem> problems, Exception? innerException = null)
        : base("routing-format", $"The routing has {problems.Length} {(problems.Length == 1 ? "mistake" : "mistakes")}:\n{string.Join('\n', problems)}", innerException) =>
        Problems = problems;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }
}
