using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>Reads the words before a number that say how it is meant: <c>within about</c>, <c>no more than</c>, <c>~</c>.</summary>
internal static class HedgeReader
{
    private const int LongestHedge = 4;

    private static readonly FrozenDictionary<string, Hedge> s_hedges = new Dictionary<string, Hedge>
    {
        ["about"] = Hedge.About,
        ["around"] = Hedge.About,
        ["approximately"] = Hedge.About,
        ["approx"] = Hedge.About,
        ["roughly"] = Hedge.About,
        ["circa"] = Hedge.About,
        ["some"] = Hedge.About,
        ["~"] = Hedge.About,
        ["≈"] = Hedge.About,
        ["estimated"] = Hedge.About,
        ["nearly"] = Hedge.Nearly,
        ["almost"] = Hedge.Nearly,
        ["just under"] = Hedge.Nearly,
        ["just over"] = Hedge.JustOver,
        ["little over"] = Hedge.JustOver,
        ["slightly over"] = Hedge.JustOver,
        ["little under"] = Hedge.Nearly,
        ["slightly under"] = Hedge.Nearly,
        ["little more than"] = Hedge.JustOver,
        ["slightly more than"] = Hedge.JustOver,
        ["little less than"] = Hedge.Nearly,
        ["within"] = Hedge.AtMost,
        ["under"] = Hedge.AtMost,
        ["below"] = Hedge.AtMost,
        ["less than"] = Hedge.AtMost,
        ["fewer than"] = Hedge.AtMost,
        ["at most"] = Hedge.AtMost,
        ["up to"] = Hedge.AtMost,
        ["no more than"] = Hedge.AtMost,
        ["not more than"] = Hedge.AtMost,
        ["no longer than"] = Hedge.AtMost,
        ["<"] = Hedge.AtMost,
        ["≤"] = Hedge.AtMost,
        ["over"] = Hedge.AtLeast,
        ["above"] = Hedge.AtLeast,
        ["more than"] = Hedge.AtLeast,
        ["at least"] = Hedge.AtLeast,
        ["longer than"] = Hedge.AtLeast,
        ["no less than"] = Hedge.AtLeast,
        ["greater than"] = Hedge.AtLeast,
        [">"] = Hedge.AtLeast,
        ["≥"] = Hedge.AtLeast,
        ["upwards of"] = Hedge.AtLeast,
    }.ToFrozenDictionary();

    /// <summary>How the number at an index is meant, whether it is rounded besides, and where the hedge starts.</summary>
    public static (Hedge Hedge, bool IsRounded, int Start) Before(IReadOnlyList<FactToken> tokens, int index)
    {
        var (hedge, rounded, start) = (Hedge.None, false, index);
        while (Read(tokens, start) is { } read)
        {
            start -= read.Length;
            rounded |= read.Hedge == Hedge.About;
            hedge = hedge is Hedge.None or Hedge.About ? read.Hedge : hedge;
        }

        return (hedge, rounded, start);
    }

    private static (Hedge Hedge, int Length)? Read(IReadOnlyList<FactToken> tokens, int end)
    {
        for (var length = Math.Min(LongestHedge, end); length > 0; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(end - length, length).Select(i => tokens[i].Text));
            if (s_hedges.TryGetValue(phrase, out var hedge))
                return (hedge, length);
        }

        return null;
    }
}
