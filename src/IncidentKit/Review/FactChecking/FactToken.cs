namespace IncidentKit;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">In lower case.</param>
/// <param name="Number">Its value, when it is a number; a version such as 2.3.1 is none.</param>
internal readonly record struct FactToken(int Start, int Length, string Text, decimal? Number)
{
    public int End => Start + Length;

    public bool IsWord => Number is null && char.IsLetterOrDigit(Text[0]);

    /// <summary>Whether a sentence or a clause ends here.</summary>
    public bool IsBreak => Text[0] is '.' or ';' or '!' or '?' or '\n';
}
