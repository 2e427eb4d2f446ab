using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>
/// The facts that can still change the level, in the order that settles it with the fewest questions on average, each answer that the rules
/// tell apart being as likely as the others.
/// </summary>
/// <remarks>
/// Exact while the open facts have at most <see cref="ExactStates"/> states of knowledge. Beyond that one question is looked ahead: first
/// the one that most often settles the level at once, then the one that leaves the narrowest ranges; ties by the order of the policy.
/// </remarks>
internal sealed class QuestionOrder
{
    private const int ExactStates = 3_000;
    private const int MaxTextsTried = 4;

    private readonly CompiledPolicy _compiled;
    private readonly LevelSearch _levels;
    private readonly List<int> _facts;
    private readonly Dictionary<string, double> _costs = new(StringComparer.Ordinal);

    private QuestionOrder(CompiledPolicy compiled, List<int> facts)
    {
        _compiled = compiled;
        _facts = facts;
        _levels = new LevelSearch(compiled, VerdictEffort.ForPart());
    }

    public static ImmutableArray<FactQuestion> Of(CompiledPolicy compiled, ulong[] box, LevelRange range)
    {
        if (range.Worst == range.Best)
            return [];
        var open = Enumerable.Range(0, compiled.Policy.Facts.Length).Where(fact => CanChange(compiled, box, fact)).ToList();
        var order = new QuestionOrder(compiled, open);
        var exact = order.States(box) <= ExactStates;
        return
        [
            .. open.Select(fact => (fact, cost: exact ? order.CostOfAsking(box, fact) : order.LookAhead(box, fact)))
                .OrderBy(pair => Math.Round(pair.cost, 9)).ThenBy(pair => pair.fact)
                .Select(pair => FactQuestions.Of(compiled, box, pair.fact)),
        ];
    }

    /// <summary>Whether two answers to this fact can lead to different levels; a fact for which that is not settled is asked about.</summary>
    private static bool CanChange(CompiledPolicy compiled, ulong[] box, int fact)
    {
        foreach (var variable in compiled.VariablesOf(fact))
        {
            var cells = Cells.Of(box, variable).ToList();
            for (var i = 1; i < cells.Count; i++)
            {
                var effort = new SearchEffort(500_000);
                if (new PairSearch(compiled, effort).Find(box, (one, other) => one != other, new CellMove(variable, cells[i - 1], cells[i])) is not null
                    || effort.IsExhausted)
                    return true;
            }
        }

        return false;
    }

    private double States(ulong[] box)
    {
        var states = 1.0;
        foreach (var fact in _facts)
        {
            var answers = 1.0;
            foreach (var variable in _compiled.VariablesOf(fact))
                answers *= Cells.Count(box, variable);
            states *= answers + 1;
        }

        return states;
    }

    private double CostOfAsking(ulong[] box, int fact) => 1 + Answers(box, fact).Average(CostToSettle);

    /// <summary>The expected number of questions until the level is settled.</summary>
    private double CostToSettle(ulong[] box)
    {
        var key = new string(System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, char>(box));
        if (_costs.TryGetValue(key, out var known))
            return known;
        var range = _levels.Range(box);
        var cost = 0.0;
        if (range.Worst != range.Best)
        {
            cost = _facts.Where(fact => _compiled.VariablesOf(fact).Any(variable => Cells.Count(box, variable) > 1))
                .Select(fact => CostOfAsking(box, fact)).DefaultIfEmpty(0).Min();
        }

        return _costs[key] = cost;
    }

    private double LookAhead(ulong[] box, int fact)
    {
        var answers = Answers(box, fact).Select(_levels.Range).ToList();
        return answers.Average(range => range.Worst == range.Best ? 0.0 : 1.0 + ((range.Best - range.Worst) / 100.0));
    }

    /// <summary>The box after each answer: each cell of a fact; each combination of a few texts, and one text at a time of many.</summary>
    private List<ulong[]> Answers(ulong[] box, int fact)
    {
        var variables = _compiled.VariablesOf(fact).Where(variable => Cells.Count(box, variable) > 1).ToList();
        List<ulong[]> answers = [box];
        if (variables.Count <= MaxTextsTried)
        {
            foreach (var variable in variables)
                answers = [.. answers.SelectMany(one => Cells.Of(one, variable).Select(cell => Cells.With(one, variable, cell)))];
            return answers;
        }

        var none = (ulong[])box.Clone();
        foreach (var variable in variables)
            Cells.Set(none, variable, 0);
        return [none, .. variables.Take(64).Select(variable => Cells.With(none, variable, 1))];
    }
}
