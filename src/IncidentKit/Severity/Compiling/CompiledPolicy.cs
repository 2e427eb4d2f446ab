namespace IncidentKit;

/// <summary>A policy made ready to decide: variables, terms in the order of the rules, and their index.</summary>
internal sealed class CompiledPolicy
{
    private readonly Dictionary<DecisionBranch, PolicyTerm[]> _branches = [];

    public CompiledPolicy(SeverityPolicy policy)
    {
        Policy = policy;
        Variables = PolicyVariables.Of(policy);
        var unfold = new ConditionTerms(policy, Variables);
        var terms = new List<PolicyTerm>();
        var problems = new List<SeverityProblem>();
        for (var rule = 0; rule < policy.Rules.Length; rule++)
        {
            var path = policy.Tree is null ? FormattableString.Invariant($"$.rules[{rule}].when") : "$.tree";
            if (unfold.Of(policy.Rules[rule].When) is { } parts)
                terms.AddRange(parts.Select(part => new PolicyTerm(rule, policy.Rules[rule].Level.Rank, part)));
            else
                problems.Add(new(path, FormattableString.Invariant($"unfolds to more than {SeverityPolicyLimits.TermsOfARule} combinations; split it into several rules")));
        }

        if (terms.Count > SeverityPolicyLimits.Terms || TermIndex.BytesFor(Variables, terms.Count) > SeverityPolicyLimits.IndexBytes)
            problems.Add(new("$", FormattableString.Invariant($"is too large: its conditions unfold to {terms.Count} combinations")));
        if (problems.Count > 0)
            throw new SeverityPolicyFormatException(problems);

        Terms = [.. terms];
        Index = new TermIndex(Variables, Terms);
        Everything = new ulong[Variables.Sum(variable => variable.MaskWords)];
        foreach (var variable in Variables)
            Cells.Range(variable, 0, variable.Cells - 1).CopyTo(Everything, variable.MaskStart);
        if (policy.Tree is { } tree)
            Add(tree, unfold);
    }

    public SeverityPolicy Policy { get; }

    public PolicyVariable[] Variables { get; }

    public PolicyTerm[] Terms { get; }

    public TermIndex Index { get; }

    /// <summary>The box that leaves everything open.</summary>
    public ulong[] Everything { get; }

    /// <summary>The rank when no term holds.</summary>
    public int OtherwiseRank => Policy.Otherwise.Rank;

    public PolicyTerm[] TermsOf(DecisionBranch branch) => _branches[branch];

    public IEnumerable<PolicyVariable> VariablesOf(int fact) => Variables.Where(variable => variable.Fact == fact);

    /// <summary>The terms before one that hold somewhere in a box, in order.</summary>
    public List<PolicyTerm> Meeting(ulong[] box, int before)
    {
        Span<ulong> somewhere = new ulong[Index.Words];
        Index.Hold(box, somewhere, new ulong[Index.Words]);
        var meeting = new List<PolicyTerm>();
        for (var term = 0; term < before; term++)
        {
            if (Cells.Has(somewhere, 0, term))
                meeting.Add(Terms[term]);
        }

        return meeting;
    }

    private void Add(DecisionNode node, ConditionTerms unfold)
    {
        if (node is not DecisionBranch branch)
            return;
        _branches[branch] = [.. (unfold.Of(branch.Condition) ?? []).Select(parts => new PolicyTerm(0, 0, parts))];
        Add(branch.Then, unfold);
        Add(branch.Otherwise, unfold);
    }
}
