using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>Turns facts about the impact into a severity, with the reasons.</summary>
/// <remarks>
/// Usable alone: no builder, no store, no container. Safe for any number of threads. <see cref="Decide"/> allocates nothing when every fact
/// that matters is known, and its cost hardly grows with the number of rules. For a typed assessment every combination of answers has one
/// verdict, made the first time it is asked for; after that classifying is one look-up and allocates nothing.
/// </remarks>
public sealed class SeverityClassifier
{
    private const int Combinations = 1 << 10;
    private const int CachedReasons = 4_096;
    private const int MaxOnStack = 256;

    private readonly CompiledPolicy _compiled;
    private readonly bool _fitsTable;
    private readonly SeverityVerdict?[] _verdicts = new SeverityVerdict?[Combinations];
    private readonly VerdictReasons?[]? _reasons;

    /// <summary>A classifier for a policy.</summary>
    /// <param name="policy">The rules.</param>
    public SeverityClassifier(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        _compiled = policy.Compiled;
        _fitsTable = ImpactTables.Fits(_compiled);
        var states = _compiled.Variables.Aggregate(1.0, (product, variable) => product * (variable.Cells + 1));
        _reasons = states <= CachedReasons ? new VerdictReasons?[(int)states] : null;
    }

    /// <summary>The classifier for <see cref="SeverityPolicy.Default"/>.</summary>
    public static SeverityClassifier Default { get; } = new(SeverityPolicy.Default);

    /// <summary>The rules it decides by.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>The severity of an impact.</summary>
    /// <param name="impact">The facts; those left out are unknown, and those that the policy does not ask for are left aside.</param>
    /// <returns>The verdict, acted on at the worst level that is still possible.</returns>
    [OverloadResolutionPriority(1)]
    public SeverityVerdict Classify(in ImpactAssessment impact) => _verdicts[impact.Packed] ?? Make(impact);

    /// <summary>The level alone, without an explanation. Allocates nothing when every fact that matters is known.</summary>
    /// <param name="facts">Facts of this classifier's policy.</param>
    /// <exception cref="ArgumentException">The facts are those of another policy.</exception>
    public SeverityDecision Decide(SeverityFacts facts)
    {
        Check(facts);
        var variables = _compiled.Variables;
        Span<int> rows = variables.Length <= MaxOnStack ? stackalloc int[variables.Length] : new int[variables.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            var (low, high) = facts.CellsOf(variables[i]);
            if (low != high)
                return Open(facts);
            rows[i] = _compiled.Index.Row(variables[i], low);
        }

        var term = _compiled.Index.First(rows);
        if (term < 0)
            return new SeverityDecision(Policy.Otherwise, Policy.Otherwise, null);
        var rule = Policy.Rules[_compiled.Terms[term].Rule];
        return new SeverityDecision(rule.Level, rule.Level, rule);
    }

    internal SeverityVerdict Explain(SeverityFacts facts)
    {
        Check(facts);
        return new SeverityVerdict(ReasonsFor(facts), facts);
    }

    private SeverityDecision Open(SeverityFacts facts)
    {
        var reasons = ReasonsFor(facts);
        return new SeverityDecision(reasons.Level, reasons.BestPossible, reasons.Rule);
    }

    private VerdictReasons ReasonsFor(SeverityFacts facts)
    {
        if (_reasons is null)
            return new VerdictReasons(_compiled, facts.ToBox());
        var index = 0;
        foreach (var variable in _compiled.Variables)
        {
            var (low, high) = facts.CellsOf(variable);
            if (low != high && (low != 0 || high != variable.Cells - 1))
                return new VerdictReasons(_compiled, facts.ToBox());
            index = (index * (variable.Cells + 1)) + (low == high ? low : variable.Cells);
        }

        // Two threads may both make it; the first stays.
        return _reasons[index] ?? Keep(ref _reasons[index], new VerdictReasons(_compiled, facts.ToBox()));
    }

    /// <summary>Keeps the verdict, unless the policy asks for more than the answers.</summary>
    private SeverityVerdict Make(in ImpactAssessment impact)
    {
        if (!_fitsTable)
            return Explain(SeverityFacts.From(Policy, impact));
        var facts = SeverityFacts.From(Policy, ImpactAssessment.FromPacked(impact.Packed));
        return Keep(ref _verdicts[impact.Packed], new SeverityVerdict(ReasonsFor(facts), null));
    }

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    private void Check(SeverityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!ReferenceEquals(facts.Policy, Policy))
            throw new ArgumentException("The facts are those of another policy.", nameof(facts));
    }
}
