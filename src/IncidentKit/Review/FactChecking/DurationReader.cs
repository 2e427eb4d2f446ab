using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>Reads durations: <c>25 minutes</c>, <c>25-minute</c>, <c>2h 15m</c>, <c>half an hour</c>, <c>one and a half hours</c>,
/// <c>20 to 30 minutes</c>.</summary>
internal static class DurationReader
{
    private static readonly FrozenDictionary<string, TimeSpan> s_units = new Dictionary<string, TimeSpan>
    {
        ["second"] = TimeSpan.FromSeconds(1),
        ["seconds"] = TimeSpan.FromSeconds(1),
        ["sec"] = TimeSpan.FromSeconds(1),
        ["secs"] = TimeSpan.FromSeconds(1),
        ["minute"] = TimeSpan.FromMinutes(1),
        ["minutes"] = TimeSpan.FromMinutes(1),
        ["min"] = TimeSpan.FromMinutes(1),
        ["mins"] = TimeSpan.FromMinutes(1),
        ["hour"] = TimeSpan.FromHours(1),
        ["hours"] = TimeSpan.FromHours(1),
        ["hr"] = TimeSpan.FromHours(1),
        ["hrs"] = TimeSpan.FromHours(1),
        ["day"] = TimeSpan.FromDays(1),
        ["days"] = TimeSpan.FromDays(1),
        ["week"] = TimeSpan.FromDays(7),
        ["weeks"] = TimeSpan.FromDays(7),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, TimeSpan> s_letters = new Dictionary<string, TimeSpan>
    {
        ["s"] = TimeSpan.FromSeconds(1),
        ["m"] = TimeSpan.FromMinutes(1),
        ["h"] = TimeSpan.FromHours(1),
        ["d"] = TimeSpan.FromDays(1),
    }.ToFrozenDictionary();

    /// <summary>The duration that starts at an index; null when none does.</summary>
    public static SpokenDuration? At(IReadOnlyList<FactToken> tokens, int index) => Half(tokens, index) ?? Parts(tokens, index);

    /// <summary><c>half an hour</c>, <c>a quarter of an hour</c>.</summary>
    private static SpokenDuration? Half(IReadOnlyList<FactToken> tokens, int index)
    {
        var part = Word(tokens, index) == "half" ? 2 : Word(tokens, index) == "quarter" ? 4 : 0;
        if (part == 0)
            return null;
        var i = index + 1;
        i += Word(tokens, i) == "of" ? 1 : 0;
        i += Word(tokens, i) is "a" or "an" || Word(tokens, i) == "-" ? 1 : 0;
        return s_units.TryGetValue(Word(tokens, i), out var unit) && unit >= TimeSpan.FromMinutes(1)
            ? new(index, i + 1, unit / part, unit / part, unit / (part * 5))
            : null;
    }

    private static SpokenDuration? Parts(IReadOnlyList<FactToken> tokens, int index)
    {
        if (NumberReader.At(tokens, index) is not { } number || IsMoney(tokens, index))
            return null;
        if (Range(tokens, index, number) is { } range)
            return range;
        if (Unit(tokens, number.End, number.IsDigits) is not { } unit)
            return null;

        var value = Times(unit.Length, number.Value);
        var (end, slack) = (unit.End, Slack(number.Value, unit.Length));
        if (AndAHalf(tokens, end))
        {
            value += unit.Length / 2;
            slack = unit.Length / 4;
            end += 3;
        }

        for (var smallest = unit.Length; smallest > TimeSpan.FromSeconds(1);)
        {
            var next = end + (Word(tokens, end) is "and" or "," ? 1 : 0);
            if (NumberReader.At(tokens, next) is not { } more || Unit(tokens, more.End, more.IsDigits) is not { } smaller || smaller.Length >= smallest)
                break;
            value += Times(smaller.Length, more.Value);
            slack = Slack(more.Value, smaller.Length) is var rounding && rounding < smaller.Length * 2 ? rounding : smaller.Length * 2;
            (end, smallest) = (smaller.End, smaller.Length);
        }

        return value <= TimeSpan.FromDays(3660) ? new(index, end, value, value, slack) : null;
    }

    /// <summary><c>20-30 minutes</c>, <c>20 to 30 minutes</c>.</summary>
    private static SpokenDuration? Range(IReadOnlyList<FactToken> tokens, int index, NumberReading number)
    {
        var isRange = Word(tokens, number.End) is "-" or "to" || (Word(tokens, number.End) == "and" && Word(tokens, index - 1) == "between");
        return isRange && NumberReader.At(tokens, number.End + 1) is { } upper && upper.Value > number.Value
            && Unit(tokens, upper.End, upper.IsDigits) is { } unit
            ? new(index, unit.End, Times(unit.Length, upper.Value), Times(unit.Length, number.Value), unit.Length / 2)
            : null;
    }

    private static (TimeSpan Length, int End)? Unit(IReadOnlyList<FactToken> tokens, int index, bool isDigits)
    {
        if (index < tokens.Count && index > 0 && isDigits && tokens[index].Start == tokens[index - 1].End
            && s_letters.TryGetValue(tokens[index].Text, out var letter) && !MeansMillions(tokens, index))
        {
            return (letter, index + 1);
        }

        index += Word(tokens, index) == "-" ? 1 : 0;
        return s_units.TryGetValue(Word(tokens, index), out var unit) ? (unit, index + 1) : null;
    }

    /// <summary>25m users are millions; 25m is minutes where no noun follows.</summary>
    private static bool MeansMillions(IReadOnlyList<FactToken> tokens, int index) =>
        tokens[index].Text == "m" && index + 1 < tokens.Count && tokens[index + 1].IsWord
        && tokens[index + 1].Text is not ("to" or "of" or "outage" or "after" or "before" or "later" or "until" or "from" or "and" or "for" or "in" or "since");

    private static bool IsMoney(IReadOnlyList<FactToken> tokens, int index) => Word(tokens, index - 1) is "$" or "€" or "£";

    private static bool AndAHalf(IReadOnlyList<FactToken> tokens, int index) =>
        Word(tokens, index) == "and" && Word(tokens, index + 1) == "a" && Word(tokens, index + 2) == "half";

    private static TimeSpan Times(TimeSpan unit, decimal number) => number > 100_000 ? TimeSpan.MaxValue / 4 : TimeSpan.FromTicks((long)(unit.Ticks * number));

    /// <summary>Half of what the number counts in, and more for round numbers of minutes, which people round to.</summary>
    private static TimeSpan Slack(decimal number, TimeSpan unit)
    {
        if (unit == TimeSpan.FromMinutes(1) && number > 0)
        {
            return number % 30 == 0 ? TimeSpan.FromTicks((long)(unit.Ticks * number / 10))
                : number % 10 == 0 ? unit * 1.5
                : unit / 2;
        }

        return number == decimal.Truncate(number) ? unit / 2 : unit / 4;
    }

    private static string Word(IReadOnlyList<FactToken> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index].Text : "";
}
