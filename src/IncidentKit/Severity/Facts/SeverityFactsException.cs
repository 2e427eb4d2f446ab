using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Facts do not fit the policy: unknown names, wrong types, values outside their range. Everything that is wrong is listed.</summary>
public sealed class SeverityFactsException : IncidentKitException
{
    internal SeverityFactsException(IEnumerable<SeverityProblem> problems, Exception? inner = null)
        : this([.. problems], inner)
    {
    }

    private SeverityFactsException(ImmutableArray<SeverityProblem> problems, Exception? inner)
        : base("severity-facts", SeverityProblem.Describe("The facts can't be used", problems), inner) => Problems = problems;

    /// <summary>What is wrong; never empty.</summary>
    public ImmutableArray<SeverityProblem> Problems { get; }
}
