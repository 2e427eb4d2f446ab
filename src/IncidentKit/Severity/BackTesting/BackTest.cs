using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What a candidate policy would have said about past incidents, beside the active one.</summary>
public sealed class BackTest
{
    private readonly SortedDictionary<(Severity, Severity), int> _matrix = [];
    private readonly SortedDictionary<(Severity, Severity), int> _recorded = [];
    private readonly List<SeverityFlip> _flips = [];
    private readonly List<SeverityProblem> _unusable = [];
    private readonly SortedSet<string> _leftAside = new(StringComparer.Ordinal);
    private readonly SeverityClassifier _active;
    private readonly SeverityClassifier _candidate;
    private readonly BackTestOptions _options;

    private BackTest(SeverityPolicy active, SeverityPolicy candidate, BackTestOptions options)
    {
        _active = new SeverityClassifier(active);
        _candidate = new SeverityClassifier(candidate);
        _options = options;
    }

    /// <summary>How many incidents both policies judged.</summary>
    public int Count { get; private set; }

    /// <summary>Levels of the active policy against those of the candidate.</summary>
    public ImmutableArray<LevelCount> Matrix => Cells(_matrix);

    /// <summary>Recorded levels against those of the candidate, for incidents of which a level was recorded.</summary>
    public ImmutableArray<LevelCount> AgainstRecorded => Cells(_recorded);

    /// <summary>The incidents whose level or range differs, with both verdicts.</summary>
    public ImmutableArray<SeverityFlip> Flips => [.. _flips];

    /// <summary>The incidents that a policy could not judge, each with the reason; they are not counted.</summary>
    public ImmutableArray<SeverityProblem> Unusable => [.. _unusable];

    /// <summary>Facts that only one of the policies knows; the other judged without them.</summary>
    public ImmutableArray<string> LeftAside => [.. _leftAside];

    /// <summary>What the active policy costs.</summary>
    public BackTestEffect Before { get; private set; } = new(0, 0, 0, 0);

    /// <summary>What the candidate would cost.</summary>
    public BackTestEffect After { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Runs a candidate over past incidents.</summary>
    /// <param name="active">The policy in force.</param>
    /// <param name="candidate">The policy that may follow it.</param>
    /// <param name="incidents">The incidents; read once, in order.</param>
    /// <param name="options">What the levels mean; null takes <c>process.md</c> as it stands.</param>
    public static BackTest Run(
        SeverityPolicy active, SeverityPolicy candidate, IEnumerable<PastIncident> incidents, BackTestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(active);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(incidents);
        var test = new BackTest(active, candidate, options ?? new BackTestOptions());
        foreach (var incident in incidents)
            test.Add(incident);
        return test;
    }

    /// <summary>Runs a candidate over past incidents that come one by one, such as from a store.</summary>
    /// <param name="active">The policy in force.</param>
    /// <param name="candidate">The policy that may follow it.</param>
    /// <param name="incidents">The incidents; read once, in order.</param>
    /// <param name="options">What the levels mean; null takes <c>process.md</c> as it stands.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<BackTest> RunAsync(
        SeverityPolicy active, SeverityPolicy candidate, IAsyncEnumerable<PastIncident> incidents, BackTestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(active);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(incidents);
        var test = new BackTest(active, candidate, options ?? new BackTestOptions());
        await foreach (var incident in incidents.WithCancellation(cancellationToken).ConfigureAwait(false))
            test.Add(incident);
        return test;
    }

    /// <summary>The result in words: matrix, effects, each flip with both reasons.</summary>
    public override string ToString() => BackTestText.Of(this);

    /// <summary>The result as Markdown.</summary>
    public string ToMarkdown() => BackTestMarkdown.Of(this);

    private static ImmutableArray<LevelCount> Cells(SortedDictionary<(Severity Before, Severity After), int> counts) =>
        [.. counts.Select(cell => new LevelCount(cell.Key.Before, cell.Key.After, cell.Value))];

    private void Add(PastIncident incident)
    {
        if (Judge(_active, incident) is not { } before || Judge(_candidate, incident) is not { } after)
            return;
        Count++;
        Before = Before.Plus(BackTestEffect.Of(before.Details, incident, _options));
        After = After.Plus(BackTestEffect.Of(after.Details, incident, _options));
        Increment(_matrix, (before.Level, after.Level));
        if (incident.Recorded is { } recorded)
            Increment(_recorded, (recorded, after.Level));
        if (before.Level != after.Level || before.BestPossible != after.BestPossible)
            _flips.Add(new SeverityFlip(incident, before, after));
    }

    private SeverityVerdict? Judge(SeverityClassifier classifier, PastIncident incident)
    {
        var own = incident.Facts.Where(fact => Knows(classifier.Policy, fact.Key)).ToList();
        foreach (var (name, _) in incident.Facts)
        {
            var (knownToActive, knownToCandidate) = (Knows(_active.Policy, name), Knows(_candidate.Policy, name));
            if (!knownToActive && !knownToCandidate)
            {
                _unusable.Add(new(incident.Id, $"has the fact {JsonText.Shorten(name)}, which neither policy knows"));
                return null;
            }

            if (knownToActive != knownToCandidate)
                _leftAside.Add(name);
        }

        try
        {
            return classifier.Classify(SeverityFacts.From(classifier.Policy, own));
        }
        catch (SeverityFactsException exception)
        {
            _unusable.Add(new(incident.Id, string.Join("; ", exception.Problems)));
            return null;
        }
    }

    private static bool Knows(SeverityPolicy policy, string name) => FactsReading.FactOf(policy, name) is not null;

    private static void Increment(SortedDictionary<(Severity, Severity), int> counts, (Severity, Severity) cell) =>
        counts[cell] = counts.GetValueOrDefault(cell) + 1;
}
