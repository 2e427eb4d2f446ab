using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Which of the known facts a verdict rests on: those that can't be forgotten one by one, from the last, without changing it.</summary>
internal static class DecidingFacts
{
    public static ImmutableArray<DecidingFact> Of(CompiledPolicy compiled, ulong[] box, LevelRange range)
    {
        var levels = new LevelSearch(compiled, VerdictEffort.ForPart());
        var needed = (ulong[])box.Clone();
        var facts = new Stack<DecidingFact>();
        for (var fact = compiled.Policy.Facts.Length - 1; fact >= 0; fact--)
        {
            var variables = compiled.VariablesOf(fact).ToList();
            if (variables.TrueForAll(variable => Cells.Count(box, variable) == variable.Cells))
                continue;
            var without = (ulong[])needed.Clone();
            foreach (var variable in variables)
                Cells.Copy(compiled.Everything, without, variable);
            if (levels.Range(without) is { IsExact: true } same && same.SameLevels(range))
                needed = without;
            else
                facts.Push(new DecidingFact(compiled.Policy.Facts[fact], Known(compiled, box, variables)));
        }

        return [.. facts];
    }

    private static FactValue Known(CompiledPolicy compiled, ulong[] box, List<PolicyVariable> variables)
    {
        var fact = compiled.Policy.Facts[variables[0].Fact];
        if (fact.Type == FactType.TextSet)
            return variables.Where(variable => Cells.First(box, variable) == 1).Select(variable => variable.Text!).ToArray();
        var cells = Cells.Of(box, variables[0]).ToList();
        return FactRanges.OfCells(fact, variables[0], cells[0], cells[^1]);
    }
}
