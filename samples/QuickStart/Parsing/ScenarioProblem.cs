namespace QuickStart;

/// <summary>A mistake in a scenario file.</summary>
internal sealed record ScenarioProblem(string File, TextPosition Position, string Text)
{
    /// <summary><c>file(line,column): what is wrong</c>, on one line, in the form that editors can jump to.</summary>
    public override string ToString() => $"{File}({Position.Line},{Position.Column}): {OneLine.Of(Text)}";
}
