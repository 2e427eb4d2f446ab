using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A file of past incidents can't be read: everything that is wrong is listed, up to a hundred problems.</summary>
public sealed class PastIncidentFormatException : IncidentKitException
{
    internal PastIncidentFormatException(IReadOnlyCollection<SeverityProblem> problems)
        : base("past-incident-format", SeverityProblem.Describe("The past incidents can't be read", problems)) => Problems = [.. problems];

    /// <summary>What is wrong, each with its line.</summary>
    public ImmutableArray<SeverityProblem> Problems { get; }
}
