namespace QuickStart;

/// <summary>Every mistake found in one file.</summary>
internal sealed class ScenarioProblems(SourceText source)
{
    private readonly List<ScenarioProblem> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(int offset, string text) => _found.Add(new ScenarioProblem(source.Name, source.PositionAt(offset), text));

    public IReadOnlyList<ScenarioProblem> InOrder() => [.. _found.OrderBy(problem => problem.Position)];
}
