namespace IncidentKit;

/// <summary>Finds the variables of a policy: each fact that a condition uses, cut at every value that a condition compares with.</summary>
internal sealed class PolicyVariables
{
    private readonly SeverityPolicy _policy;
    private readonly SortedDictionary<long, FactCut>[] _cuts;
    private readonly SortedSet<string>[] _texts;

    private PolicyVariables(SeverityPolicy policy)
    {
        _policy = policy;
        _cuts = [.. policy.Facts.Select(_ => new SortedDictionary<long, FactCut>())];
        _texts = [.. policy.Facts.Select(_ => new SortedSet<string>(StringComparer.Ordinal))];
    }

    public static PolicyVariable[] Of(SeverityPolicy policy)
    {
        var found = new PolicyVariables(policy);
        foreach (var rule in policy.Rules)
            found.Visit(rule.When);

        var variables = new List<PolicyVariable>();
        var start = 0;
        for (var fact = 0; fact < policy.Facts.Length; fact++)
        {
            if (found._cuts[fact].Count > 0)
                Add(fact, null, [.. found._cuts[fact].Values]);
            foreach (var text in found._texts[fact])
                Add(fact, text, [new FactCut(1, 1, After: false)]);
        }

        return [.. variables];

        void Add(int fact, string? text, FactCut[] cuts)
        {
            variables.Add(new PolicyVariable(variables.Count, fact, text, cuts, start));
            start += variables[^1].MaskWords;
        }
    }

    private void Visit(FactCondition condition)
    {
        switch (condition)
        {
            case AllOf all:
                foreach (var part in all.Conditions)
                    Visit(part);
                break;
            case AnyOf any:
                foreach (var part in any.Conditions)
                    Visit(part);
                break;
            case NotOf not:
                Visit(not.Condition);
                break;
            case FactTest test:
                foreach (var comparison in test.Comparisons)
                    Visit(_policy.FactIndex[test.Fact], comparison);
                break;
        }
    }

    private void Visit(int index, FactComparison comparison)
    {
        var fact = _policy.Facts[index];
        if (fact.Type == FactType.TextSet)
        {
            _texts[index].UnionWith(ConditionTerms.Texts(_policy, comparison));
            return;
        }

        if (fact.Type is FactType.Enumeration or FactType.YesNo)
        {
            for (var value = FactKeys.Domain(fact).Low + 1; value <= FactKeys.Domain(fact).High; value++)
                _cuts[index][value] = new FactCut(value, value, After: false);
            return;
        }

        foreach (var operand in comparison.Operands)
        {
            FactKeys.Compare(fact, new FactComparison(FactOperator.Is, operand), out var keys);
            var key = keys.Low;
            if (comparison.Operator is FactOperator.AtLeast or FactOperator.Below or FactOperator.Is or FactOperator.In)
                Cut(index, new FactCut(key, key, After: false));
            if (comparison.Operator is FactOperator.Above or FactOperator.AtMost or FactOperator.Is or FactOperator.In)
                Cut(index, new FactCut(FactKeys.Next(key), key, After: true));
        }
    }

    /// <summary>A cut at the end of what the fact can be parts nothing.</summary>
    private void Cut(int index, FactCut cut)
    {
        var domain = FactKeys.Domain(_policy.Facts[index]);
        if (cut.Key > domain.Low && cut.Key <= domain.High && (cut.After || !_cuts[index].ContainsKey(cut.Key)))
            _cuts[index][cut.Key] = cut;
    }
}
