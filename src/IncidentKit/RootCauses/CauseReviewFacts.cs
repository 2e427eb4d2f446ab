namespace IncidentKit;

/// <summary>What a review of the causes needs to know besides the graph.</summary>
public sealed record CauseReviewFacts
{
    /// <summary>The number of the cause that was identified as the root; null when none was.</summary>
    public int? Root { get; init; }

    /// <summary>The root cause in a sentence or two; null when it is not stated.</summary>
    public string? RootStatement { get; init; }

    /// <summary>How many answers the whys should have, what happened included; five by default.</summary>
    public int Whys { get; init; } = 5;

    /// <summary>For each action item that prevents, detects or mitigates and is not given up: the numbers of the causes that it is
    /// against. An item without a number counts for the root when there is only one.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Remedies { get; init; } = [];

    /// <summary>The versions of the timeline entries that were retracted.</summary>
    public IReadOnlySet<long> RetractedEntries { get; init; } = new HashSet<long>();

    /// <summary>Reads a root cause, and says what is wrong when it names a person or a symptom instead of a gap in a system or process
    /// (R4); null leaves this out.</summary>
    public Func<string, RootProblem?>? JudgeRoot { get; init; }
}
