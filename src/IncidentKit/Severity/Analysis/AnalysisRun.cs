using System.Globalization;

namespace IncidentKit;

/// <summary>One analysis under way: what was found, and what work is left.</summary>
internal sealed class AnalysisRun(CompiledPolicy compiled, long effort)
{
    private readonly long _effort = effort;
    private long _left = effort;

    public CompiledPolicy Compiled => compiled;

    public SeverityPolicy Policy => compiled.Policy;

    public List<PolicyFinding> Findings { get; } = [];

    public List<UndecidedQuestion> Undecided { get; } = [];

    public void Add(PolicyFindingKind kind, string subject, string message, SeverityFacts? example = null, SeverityFacts? compared = null) =>
        Findings.Add(new PolicyFinding(kind, subject, message, example, compared));

    /// <summary>Asks one question with a share of the work; one that is cut off is noted, and has no answer.</summary>
    public T? Ask<T>(PolicyFindingKind kind, string subject, Func<SearchEffort, T?> ask)
        where T : class
    {
        // No question takes more than a twentieth, so that a hard one does not leave the others without an answer.
        var share = new SearchEffort(Math.Max(0, Math.Min(_left, _effort / 20)));
        var before = share.Left;
        var answer = ask(share);
        _left -= before - Math.Max(share.Left, 0);
        if (answer is null && share.IsExhausted)
        {
            IsUndecided = true;
            Undecided.Add(new UndecidedQuestion(kind, subject, string.Create(
                CultureInfo.InvariantCulture, $"the search was cut off after {before} steps; simpler rules, or a greater effort, would settle it")));
            return null;
        }

        IsUndecided = false;
        return answer;
    }

    /// <summary>Whether the last question was cut off.</summary>
    public bool IsUndecided { get; private set; }

    /// <summary>A point as facts: the plainest value of each cell.</summary>
    public SeverityFacts Facts(ulong[] point)
    {
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        for (var index = 0; index < Policy.Facts.Length; index++)
        {
            var fact = Policy.Facts[index];
            var variables = compiled.VariablesOf(index).ToList();
            if (variables.Count == 0)
                continue;
            values[fact.Name] = fact.Type == FactType.TextSet
                ? variables.Where(variable => Cells.First(point, variable) == 1).Select(variable => variable.Text!).ToArray()
                : FactRanges.Example(fact, variables[0], Cells.First(point, variables[0]));
        }

        return SeverityFacts.From(Policy, values);
    }
}
