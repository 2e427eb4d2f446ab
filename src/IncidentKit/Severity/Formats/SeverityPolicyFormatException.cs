using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A severity policy is not one: everything that is wrong is listed.</summary>
public sealed class SeverityPolicyFormatException : IncidentKitException
{
    internal SeverityPolicyFormatException(IEnumerable<SeverityProblem> problems, Exception? inner = null)
        : this([.. problems], inner)
    {
    }

    private SeverityPolicyFormatException(ImmutableArray<SeverityProblem> problems, Exception? inner)
        : base("severity-policy-format", SeverityProblem.Describe("The severity policy can't be used", problems), inner) => Problems = problems;

    /// <summary>What is wrong, in the order of the document as far as possible; never empty.</summary>
    public ImmutableArray<SeverityProblem> Problems { get; }
}
