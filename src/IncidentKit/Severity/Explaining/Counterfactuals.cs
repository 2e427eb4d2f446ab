using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Every single fact that would change the level, all else being as it is.</summary>
internal static class Counterfactuals
{
    public static ImmutableArray<Counterfactual> Of(CompiledPolicy compiled, ulong[] box, LevelRange range)
    {
        var levels = new LevelSearch(compiled, VerdictEffort.ForPart());
        var found = ImmutableArray.CreateBuilder<Counterfactual>();
        foreach (var variable in compiled.Variables)
        {
            var fact = compiled.Policy.Facts[variable.Fact];
            var known = Cells.Count(box, variable) == 1 ? Cells.First(box, variable) : -1;
            var ranks = Enumerable.Range(0, variable.Cells)
                .Select(cell => cell == known ? range.Worst : levels.Range(Cells.With(box, variable, cell)).Worst).ToArray();
            if (levels.Effort.IsExhausted)
                break;
            foreach (var (low, high) in Runs(ranks, fact.IsNumeric, yesFirst: fact.Type is FactType.YesNo or FactType.TextSet))
            {
                if (ranks[low] != range.Worst)
                    found.Add(new Counterfactual(fact, FactRanges.OfCells(fact, variable, low, high), new Severity(ranks[low]), variable.Text));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Neighbouring cells of an ordered fact that come to the same level are one answer.</summary>
    private static IEnumerable<(int Low, int High)> Runs(int[] ranks, bool ordered, bool yesFirst)
    {
        if (!ordered)
        {
            foreach (var cell in yesFirst ? Enumerable.Range(0, ranks.Length).Reverse() : Enumerable.Range(0, ranks.Length))
                yield return (cell, cell);
            yield break;
        }

        for (int low = 0, high; low < ranks.Length; low = high + 1)
        {
            for (high = low; high + 1 < ranks.Length && ranks[high + 1] == ranks[low];)
                high++;
            yield return (low, high);
        }
    }
}
