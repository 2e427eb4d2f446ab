using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Turns facts about the impact into a severity, with the reasons.</summary>
/// <remarks>
/// Usable alone: no builder, no store, no container. Safe for any number of threads. Every combination of answers has one
/// verdict, made the first time it is asked for; after that classifying is one look-up and allocates nothing.
/// </remarks>
public sealed class SeverityClassifier
{
    private const int Combinations = 1 << 10;
    private static readonly ImmutableArray<SeverityFact> s_facts = [.. Enum.GetValues<SeverityFact>()];

    private readonly SeverityVerdict?[] _verdicts = new SeverityVerdict?[Combinations];

    /// <summary>A classifier for a policy.</summary>
    /// <param name="policy">The rules.</param>
    public SeverityClassifier(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
    }

    /// <summary>The classifier for <see cref="SeverityPolicy.Default"/>.</summary>
    public static SeverityClassifier Default { get; } = new(SeverityPolicy.Default);

    /// <summary>The rules it decides by.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>The severity of an impact.</summary>
    /// <param name="impact">The facts; those left out are unknown.</param>
    /// <returns>The verdict, acted on at the worst level that is still possible.</returns>
    public SeverityVerdict Classify(in ImpactAssessment impact) => _verdicts[impact.Packed] ?? Explain(impact.Packed);

    private SeverityVerdict Explain(int answers)
    {
        var (worst, best) = Range(answers);
        var open = OpenQuestions(answers);
        var verdict = new SeverityVerdict(
            Policy.Find(worst)!, best, Path(answers, worst), open, Counterfactuals(answers, worst), Policy.ContentHash);

        // Two threads may both make it; the first stays, so that the same answers always give the same object.
        return Interlocked.CompareExchange(ref _verdicts[answers], verdict, null) ?? verdict;
    }

    private (Severity Worst, Severity Best) Range(int answers)
    {
        Severity? worst = null, best = null;
        foreach (var rule in Policy.Rules)
        {
            var answer = ImpactAssessment.AnswerIn(answers, rule.Fact);
            if (answer == Answer.No)
                continue;
            Widen(rule.WhenYes);
            if (answer == Answer.Yes)
                return (worst!.Value, best!.Value);
        }

        Widen(Policy.Otherwise);
        return (worst!.Value, best!.Value);

        void Widen(Severity level)
        {
            worst = worst is { } w && w <= level ? w : level;
            best = best is { } b && b >= level ? b : level;
        }
    }

    private ImmutableArray<SeverityStep> Path(int answers, Severity worst)
    {
        var steps = ImmutableArray.CreateBuilder<SeverityStep>();
        foreach (var rule in Policy.Rules)
        {
            var answer = ImpactAssessment.AnswerIn(answers, rule.Fact);
            var decided = answer == Answer.Yes || (answer == Answer.Unknown && rule.WhenYes == worst);
            steps.Add(new SeverityStep(rule, answer, decided && rule.WhenYes == worst));
            if (decided)
                break;
        }

        return steps.ToImmutable();
    }

    private ImmutableArray<SeverityRule> OpenQuestions(int answers)
    {
        var memo = new Dictionary<int, double>();
        return
        [
            .. Policy.Rules
                .Where(rule => Matters(answers, rule.Fact))
                .OrderBy(rule => CostOfAsking(answers, rule.Fact, memo)),
        ];
    }

    /// <summary>Whether two answers to this fact can lead to different levels, with all else equal.</summary>
    private bool Matters(int answers, SeverityFact fact)
    {
        if (ImpactAssessment.AnswerIn(answers, fact) != Answer.Unknown)
            return false;

        var others = s_facts.Where(other => other != fact && ImpactAssessment.AnswerIn(answers, other) == Answer.Unknown).ToArray();
        for (var bits = 0; bits < 1 << others.Length; bits++)
        {
            var complete = answers;
            for (var i = 0; i < others.Length; i++)
                complete = ImpactAssessment.PackedWith(complete, others[i], (bits >> i & 1) == 0 ? Answer.No : Answer.Yes);
            if (Range(ImpactAssessment.PackedWith(complete, fact, Answer.Yes)) != Range(ImpactAssessment.PackedWith(complete, fact, Answer.No)))
                return true;
        }

        return false;
    }

    private double CostOfAsking(int answers, SeverityFact fact, Dictionary<int, double> memo) =>
        1 + (0.5 * (CostToSettle(ImpactAssessment.PackedWith(answers, fact, Answer.Yes), memo)
            + CostToSettle(ImpactAssessment.PackedWith(answers, fact, Answer.No), memo)));

    /// <summary>The expected number of questions until the level is settled, a yes being as likely as a no.</summary>
    private double CostToSettle(int answers, Dictionary<int, double> memo)
    {
        if (memo.TryGetValue(answers, out var known))
            return known;

        var (worst, best) = Range(answers);
        var cost = 0.0;
        if (worst != best)
        {
            cost = s_facts
                .Where(fact => ImpactAssessment.AnswerIn(answers, fact) == Answer.Unknown)
                .Min(fact => CostOfAsking(answers, fact, memo));
        }

        return memo[answers] = cost;
    }

    private ImmutableArray<Counterfactual> Counterfactuals(int answers, Severity level)
    {
        var found = ImmutableArray.CreateBuilder<Counterfactual>();
        foreach (var rule in Policy.Rules)
        {
            foreach (var answer in (Answer[])[Answer.Yes, Answer.No])
            {
                if (ImpactAssessment.AnswerIn(answers, rule.Fact) == answer)
                    continue;
                var (changed, _) = Range(ImpactAssessment.PackedWith(answers, rule.Fact, answer));
                if (changed != level)
                    found.Add(new Counterfactual(rule, answer, changed));
            }
        }

        return found.ToImmutable();
    }
}
