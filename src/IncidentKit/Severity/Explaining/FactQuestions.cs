namespace IncidentKit;

/// <summary>A fact as a question, with the answers that the rules tell apart.</summary>
internal static class FactQuestions
{
    public static FactQuestion Of(CompiledPolicy compiled, ulong[] box, int index)
    {
        var fact = compiled.Policy.Facts[index];
        var variables = compiled.VariablesOf(index).ToList();
        if (fact.Type == FactType.TextSet)
        {
            return new FactQuestion(
                fact, fact.Question,
                [.. variables.Where(variable => Cells.Count(box, variable) > 1).Select(variable => new FactChoice(variable.Text!, new[] { variable.Text! }))]);
        }

        var variable = variables[0];
        var cells = Cells.Of(box, variable).ToList();
        if (cells is [var no, var yes] && Shorthand(fact, variable, yes) is { } shorthand)
        {
            return new FactQuestion(
                fact, shorthand.Question,
                [new("yes", FactValue.Range(shorthand.Yes)), new("no", FactValue.Range(FactRanges.Opposite(shorthand.Yes)))]);
        }

        var choices = cells.Select(cell => FactRanges.OfCells(fact, variable, cell, cell)).Select(value => new FactChoice(FactWords.Of(value, fact), value));
        return new FactQuestion(fact, fact.Question, [.. fact.Type == FactType.YesNo ? choices.Reverse() : choices]);
    }

    /// <summary>The shorthand that asks just what is left open between two cells.</summary>
    private static FactShorthand? Shorthand(FactDefinition fact, PolicyVariable variable, int upper) => fact.Shorthands.FirstOrDefault(shorthand =>
        shorthand.Yes.Operator is FactOperator.Above or FactOperator.AtLeast
        && FactKeys.Compare(fact, shorthand.Yes, out var keys) is null
        && keys.Low == variable.Cuts[upper - 1].Key);
}
