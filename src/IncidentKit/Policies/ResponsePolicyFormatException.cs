using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A text is not a response policy; nothing was loaded.</summary>
/// <remarks>Code <c>policy-format</c>. All problems are listed at once, in the order of the text.</remarks>
public sealed class ResponsePolicyFormatException : IncidentKitException
{
    internal ResponsePolicyFormatException(ImmutableArray<PolicyProblem> problems, Exception? innerException = null)
        : base("policy-format", $"The response policy has {problems.Length} {(problems.Length == 1 ? "mistake" : "mistakes")}:\n{string.Join('\n', problems)}", innerException) =>
        Problems = problems;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }
}
