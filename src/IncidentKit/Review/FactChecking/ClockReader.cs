using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>Reads clock times: <c>14:30</c>, <c>14:30:05 UTC</c>, <c>2:30 pm PST</c>.</summary>
internal static class ClockReader
{
    private static readonly FrozenSet<string> s_elsewhere =
        "am pm a.m p.m pst pdt pt est edt et cst cdt ct mst mdt mt bst cet cest ist jst kst aest aedt local".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static SpokenClock? At(IReadOnlyList<FactToken> tokens, int index)
    {
        if (!IsPart(tokens, index, 1, 23) || !IsColon(tokens, index + 1) || !IsPart(tokens, index + 2, 2, 59)
            || IsColon(tokens, index - 1))
            return null;
        var time = new TimeSpan((int)tokens[index].Number!.Value, (int)tokens[index + 2].Number!.Value, 0);
        var end = index + 3;
        if (IsColon(tokens, end) && IsPart(tokens, end + 1, 2, 59))
        {
            time += TimeSpan.FromSeconds((double)tokens[end + 1].Number!.Value);
            end += 2;
        }

        var zone = end < tokens.Count ? tokens[end].Text : "";
        var isUtc = zone is "utc" or "gmt" or "z";
        var elsewhere = s_elsewhere.Contains(zone);
        if (elsewhere && zone is "am" or "pm" or "a.m" or "p.m" && end + 1 < tokens.Count
            && tokens[end + 1].Text is "utc" or "gmt" && zone is not ("am" or "a.m") && time.Hours < 12)
            return new(index, end + 2, time + TimeSpan.FromHours(12), true, false);
        return new(index, isUtc || elsewhere ? end + 1 : end, time, isUtc, elsewhere);
    }

    private static bool IsPart(IReadOnlyList<FactToken> tokens, int index, int digits, int most) =>
        index >= 0 && index < tokens.Count && tokens[index].Number is { } number && number >= 0 && number <= most
            && number == decimal.Truncate(number)
        && tokens[index].Length >= digits && tokens[index].Length <= 2;

    private static bool IsColon(IReadOnlyList<FactToken> tokens, int index) =>
        index > 0 && index < tokens.Count && tokens[index].Text == ":" && tokens[index].Start == tokens[index - 1].End;
}
