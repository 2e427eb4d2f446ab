namespace IncidentKit;

/// <summary>The tokens around a number that belong to it: from the last break or the clause of the number before, to the
/// next.</summary>
internal readonly record struct FactClause(IReadOnlyList<FactToken> Tokens, int From, int To)
{
    private const int Farthest = 40;

    public string this[int index] => index >= From && index < To ? Tokens[index].Text : "";

    /// <summary>The clause of what stands between two indexes.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the number.</param>
    /// <param name="end">The index behind it.</param>
    /// <param name="others">The places of all numbers with a meaning in the text, this one included, in order.</param>
    public static FactClause Around(IReadOnlyList<FactToken> tokens, int first, int end,
        IReadOnlyList<(int First, int End)> others)
    {
        var from = first;
        while (from > 0 && first - from < Farthest && !tokens[from - 1].IsBreak)
            from--;
        var to = end;
        while (to < tokens.Count && to - end < Farthest && !tokens[to].IsBreak)
            to++;

        foreach (var other in others)
        {
            if (other.End <= first && other.End > from)
                from = Delimiter(tokens, other.End, first) is { } cut ? cut + 1 : other.End;
            else if (other.First >= end && other.First < to)
                to = Delimiter(tokens, end, other.First) ?? other.First;
        }

        return new(tokens, from, to);
    }

    public bool Any(Func<string, bool> test)
    {
        for (var i = From; i < To; i++)
        {
            if (test(Tokens[i].Text))
                return true;
        }

        return false;
    }

    private static int? Delimiter(IReadOnlyList<FactToken> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Text is "," or "and" or "but" or "while" or "whereas" or "then" or "—" or "(" or ")" or ":")
                return i;
        }

        return null;
    }
}
