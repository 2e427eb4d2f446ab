using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A file of policy cases is not one: everything that is wrong is listed.</summary>
public sealed class PolicyCaseFormatException : IncidentKitException
{
    internal PolicyCaseFormatException(IReadOnlyCollection<SeverityProblem> problems)
        : base("policy-case-format", SeverityProblem.Describe("The cases can't be used", problems)) => Problems = [.. problems];

    /// <summary>What is wrong; never empty.</summary>
    public ImmutableArray<SeverityProblem> Problems { get; }
}
