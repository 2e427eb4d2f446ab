using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>Reads numbers in digits or words: <c>1,200</c>, <c>twenty-five</c>, <c>an</c> hour, <c>two and a half</c>, <c>5 million</c>.</summary>
internal static class NumberReader
{
    private static readonly FrozenDictionary<string, decimal> s_words = new Dictionary<string, decimal>
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["a"] = 1,
        ["an"] = 1,
    }.ToFrozenDictionary();

    public static NumberReading? At(IReadOnlyList<FactToken> tokens, int index)
    {
        if (index < 0 || index >= tokens.Count)
            return null;
        if (tokens[index].Number is { } digits)
        {
            return Text(tokens, index + 1) switch
            {
                "thousand" => new(digits * 1_000, index + 2, true),
                "million" when digits < 1_000_000 => new(digits * 1_000_000, index + 2, true),
                _ => new(digits, index + 1, true),
            };
        }

        if (!s_words.TryGetValue(tokens[index].Text, out var value))
            return null;
        var end = index + 1;
        if (value >= 20 && value % 10 == 0)
        {
            var next = end + (Text(tokens, end) == "-" ? 1 : 0);
            if (s_words.TryGetValue(Text(tokens, next), out var ones) && ones is > 0 and < 10 && Text(tokens, next) is not ("a" or "an"))
                (value, end) = (value + ones, next + 1);
        }

        if (Text(tokens, end) == "and" && Text(tokens, end + 1) == "a" && Text(tokens, end + 2) == "half")
            (value, end) = (value + 0.5m, end + 3);
        return new(value, end, false);
    }

    private static string Text(IReadOnlyList<FactToken> tokens, int index) => index < tokens.Count ? tokens[index].Text : "";
}
