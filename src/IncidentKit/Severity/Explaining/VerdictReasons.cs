using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace IncidentKit;

/// <summary>A verdict's explanation, worked out from the box that the facts leave open. Shared by all facts that no rule can tell apart.</summary>
internal sealed class VerdictReasons
{
    private readonly CompiledPolicy _compiled;
    private readonly ulong[] _box;
    private readonly LevelRange _range;
    private StrongBox<ImmutableArray<SeverityStep>>? _path;
    private StrongBox<ImmutableArray<DecidingFact>>? _decidedBy;
    private StrongBox<ImmutableArray<FactQuestion>>? _open;
    private StrongBox<ImmutableArray<Counterfactual>>? _wouldChange;

    public VerdictReasons(CompiledPolicy compiled, ulong[] box)
    {
        _compiled = compiled;
        _box = box;
        _range = new LevelSearch(compiled, VerdictEffort.ForLevel()).Range(box);
        Level = new Severity(_range.Worst);
        BestPossible = new Severity(_range.Best);
        Details = Policy.Find(Level)!;
        Rule = _range.Term < 0 ? null : Policy.Rules[compiled.Terms[_range.Term].Rule];
    }

    public SeverityPolicy Policy => _compiled.Policy;

    public Severity Level { get; }

    public Severity BestPossible { get; }

    public SeverityLevel Details { get; }

    public SeverityRule? Rule { get; }

    public bool IsExact => _range.IsExact;

    public string Reason => Rule is null ? Policy.OtherwiseReason : Rule.StatedReason ?? ConditionText.Of(Rule.When, Policy);

    /// <summary>The text of a verdict whose values are those of <see cref="DecidedBy"/>; null until it was asked for.</summary>
    public string? Text { get; set; }

    /// <summary>What comes before the values.</summary>
    public string? TextHead { get; set; }

    /// <summary>What comes behind the values.</summary>
    public string? TextTail { get; set; }

    // Two threads may both work one out; they come to the same, and the first one stays.
    public ImmutableArray<SeverityStep> Path => (Volatile.Read(ref _path) ?? Keep(ref _path, VerdictPath.Of(_compiled, _box, _range))).Value;

    public ImmutableArray<DecidingFact> DecidedBy =>
        (Volatile.Read(ref _decidedBy) ?? Keep(ref _decidedBy, DecidingFacts.Of(_compiled, _box, _range))).Value;

    public ImmutableArray<FactQuestion> OpenQuestions =>
        (Volatile.Read(ref _open) ?? Keep(ref _open, QuestionOrder.Of(_compiled, _box, _range))).Value;

    public ImmutableArray<Counterfactual> WouldChange =>
        (Volatile.Read(ref _wouldChange) ?? Keep(ref _wouldChange, Counterfactuals.Of(_compiled, _box, _range))).Value;

    private static StrongBox<ImmutableArray<T>> Keep<T>(ref StrongBox<ImmutableArray<T>>? place, ImmutableArray<T> made)
    {
        var box = new StrongBox<ImmutableArray<T>>(made);
        return Interlocked.CompareExchange(ref place, box, null) ?? box;
    }
}
