using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>The severity with its explanation.</summary>
/// <remarks>Immutable, safe for any number of threads. The parts of the explanation are worked out when they are first asked for, and kept.</remarks>
public sealed class SeverityVerdict
{
    private readonly VerdictReasons _reasons;
    private readonly SeverityFacts? _facts;

    internal SeverityVerdict(VerdictReasons reasons, SeverityFacts? facts)
    {
        _reasons = reasons;
        _facts = facts;
        Level = reasons.Level;
    }

    /// <summary>The policy that decided.</summary>
    public SeverityPolicy Policy => _reasons.Policy;

    /// <summary>The level to act on: the worst that the unknown facts leave possible (ruling 2).</summary>
    public Severity Level { get; }

    /// <summary>The mildest level that the unknown facts leave possible.</summary>
    public Severity BestPossible => _reasons.BestPossible;

    /// <summary>Name, definition, response and target resolution of <see cref="Level"/>.</summary>
    public SeverityLevel Details => _reasons.Details;

    /// <summary>The rule that decides <see cref="Level"/>; null when it is the level when no rule decides.</summary>
    public SeverityRule? Rule => _reasons.Rule;

    /// <summary>Why it is that level.</summary>
    public string Reason => _reasons.Reason;

    /// <summary>Whether no open answer can change the level any more.</summary>
    public bool IsFinal => Level == BestPossible;

    /// <summary>Whether the range of levels is proven. False only for policies so entangled that the search was cut off; then no level
    /// outside of the range is possible, but not every level inside has to be.</summary>
    public bool IsExact => _reasons.IsExact;

    /// <summary>The questions asked on the way, in order, up to the one that decided.</summary>
    public ImmutableArray<SeverityStep> Path => _reasons.Path;

    /// <summary>A smallest set of the known facts on which level and range rest: with any of them unknown, they would differ.</summary>
    public ImmutableArray<DecidingFact> DecidedBy => _facts is null ? _reasons.DecidedBy : WithValues(_reasons.DecidedBy, _facts);

    /// <summary>The questions whose answer could still change the level; the one to ask first stands first.</summary>
    public ImmutableArray<FactQuestion> OpenQuestions => _reasons.OpenQuestions;

    /// <summary>The open question that settles the level with the fewest questions on average; null when nothing is open.</summary>
    public FactQuestion? AskFirst => OpenQuestions.IsEmpty ? null : OpenQuestions[0];

    /// <summary>What an interactive form asks next: <see cref="AskFirst"/>, or the best of those that were not passed over.</summary>
    /// <param name="passedOver">The names of facts that nobody can tell at present.</param>
    public FactQuestion? NextQuestion(params IReadOnlyCollection<string> passedOver)
    {
        ArgumentNullException.ThrowIfNull(passedOver);
        return OpenQuestions.FirstOrDefault(question => !passedOver.Contains(question.Fact.Name, StringComparer.Ordinal));
    }

    /// <summary>The single facts that would lead to another level.</summary>
    public ImmutableArray<Counterfactual> WouldChange => _reasons.WouldChange;

    /// <summary>The content hash of the policy that decided.</summary>
    public string PolicyHash => Policy.ContentHash;

    /// <summary>The facts that were classified; null when they came as an <see cref="ImpactAssessment"/>.</summary>
    public SeverityFacts? Facts => _facts;

    /// <summary>The whole explanation in a few lines.</summary>
    public override string ToString() => VerdictText.Of(this, _reasons);

    /// <summary>The whole explanation as Markdown.</summary>
    public string ToMarkdown() => VerdictMarkdown.Of(this);

    /// <summary>The whole explanation as one JSON object.</summary>
    public string ToJson() => VerdictJson.Of(this);

    /// <summary>The same array where the values are those that stand there already.</summary>
    private static ImmutableArray<DecidingFact> WithValues(ImmutableArray<DecidingFact> shared, SeverityFacts facts)
    {
        DecidingFact[]? own = null;
        for (var i = 0; i < shared.Length; i++)
        {
            var given = facts[shared[i].Fact.Name];
            if (given.Equals(shared[i].Value))
                continue;
            own ??= [.. shared];
            own[i] = shared[i] with { Value = given };
        }

        return own is null ? shared : ImmutableCollectionsMarshal.AsImmutableArray(own);
    }
}
