namespace IncidentKit;

/// <summary>Unfolds a condition into terms: boxes of which at least one holds exactly when the condition does.</summary>
internal sealed class ConditionTerms(SeverityPolicy policy, PolicyVariable[] variables)
{
    private readonly ILookup<int, PolicyVariable> _ofFact = variables.ToLookup(variable => variable.Fact);

    /// <summary>The texts of which a set has to contain any, or all.</summary>
    public static IEnumerable<string> Texts(SeverityPolicy policy, FactComparison comparison)
    {
        if (comparison.Operator != FactOperator.ContainsTier)
            return comparison.Operands.Select(operand => (string)operand.Content!);
        var ranks = policy.Tiers.Select((tier, rank) => (tier.Name, rank)).ToDictionary(pair => pair.Name, pair => pair.rank);
        var least = ranks[(string)comparison.Operands[0].Content!];
        return policy.Services.Where(service => ranks[service.Tier] <= least).Select(service => service.Name);
    }

    /// <summary>The parts of each term; null when there would be too many.</summary>
    public List<TermPart[]>? Of(FactCondition condition)
    {
        var terms = Unfold(condition, negated: false);
        return terms is { Count: <= SeverityPolicyLimits.TermsOfARule } ? terms : null;
    }

    private List<TermPart[]>? Unfold(FactCondition condition, bool negated) => condition switch
    {
        AllOf all => Join(all.Conditions, product: !negated, negated),
        AnyOf any => Join(any.Conditions, product: negated, negated),
        NotOf not => Unfold(not.Condition, !negated),
        FactTest test => Join(test, negated),
        _ => [],
    };

    private List<TermPart[]>? Join(IEnumerable<FactCondition> conditions, bool product, bool negated)
    {
        List<TermPart[]>? joined = product ? [[]] : [];
        foreach (var condition in conditions)
            joined = Join(joined, Unfold(condition, negated), product);
        return joined;
    }

    private List<TermPart[]>? Join(FactTest test, bool negated)
    {
        List<TermPart[]>? joined = negated ? [] : [[]];
        foreach (var comparison in test.Comparisons)
            joined = Join(joined, Unfold(policy.FactIndex[test.Fact], comparison, negated), product: !negated);
        return joined;
    }

    private List<TermPart[]> Unfold(int index, FactComparison comparison, bool negated)
    {
        var fact = policy.Facts[index];
        if (fact.Type != FactType.TextSet)
            return Unfold(fact, _ofFact[index].FirstOrDefault(), comparison, negated);

        var texts = Texts(policy, comparison).ToHashSet(StringComparer.Ordinal);
        var parts = _ofFact[index].Where(variable => texts.Contains(variable.Text!))
            .Select(variable => new TermPart(variable, Cells.Range(variable, negated ? 0 : 1, negated ? 0 : 1)));
        var all = (comparison.Operator == FactOperator.ContainsAll) != negated;
        return all ? [[.. parts]] : [.. parts.Select(part => new[] { part })];
    }

    private static List<TermPart[]> Unfold(FactDefinition fact, PolicyVariable? variable, FactComparison comparison, bool negated)
    {
        var domain = FactKeys.Domain(fact);
        var cells = variable is null ? [] : new ulong[variable.MaskWords];
        var holdsAlways = false;
        foreach (var one in comparison.Operator == FactOperator.In
            ? comparison.Operands.Select(operand => new FactComparison(FactOperator.Is, operand))
            : [comparison])
        {
            FactKeys.Compare(fact, one, out var keys);
            keys = keys.Intersect(domain);
            if (keys.IsEmpty)
                continue;
            if (variable is null)
            {
                holdsAlways = true;
                continue;
            }

            for (var cell = variable.CellOf(keys.Low); cell <= variable.CellOf(keys.High); cell++)
                Cells.Add(cells, 0, cell);
        }

        // A fact that nothing tells apart: the comparison holds always or never.
        if (variable is null)
            return holdsAlways != negated ? [[]] : [];
        if (negated)
            cells = Cells.Complement(variable, cells);
        if (Cells.IsEmpty(cells))
            return [];
        return Cells.IsEmpty(Cells.Complement(variable, cells)) ? [[]] : [[new TermPart(variable, cells)]];
    }

    private static List<TermPart[]>? Join(List<TermPart[]>? left, List<TermPart[]>? right, bool product)
    {
        if (left is null || right is null)
            return null;
        if (!product)
            return left.Count + right.Count > 4 * SeverityPolicyLimits.TermsOfARule ? null : Simplify([.. left, .. right]);
        if ((long)left.Count * right.Count > 4 * SeverityPolicyLimits.TermsOfARule)
            return null;
        var joined = new List<TermPart[]>(left.Count * right.Count);
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (TermParts.Intersect(one, other) is { } both)
                    joined.Add(both);
            }
        }

        return Simplify(joined);
    }

    private static List<TermPart[]> Simplify(List<TermPart[]> terms)
    {
        if (terms.Any(term => term.Length == 0))
            return [[]];
        return terms.Count > 256 ? terms : TermParts.Merge(terms);
    }
}
