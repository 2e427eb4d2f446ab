using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace IncidentKit;

/// <summary>
/// Values of every ordered type as 64-bit keys in the same order, so that one comparison serves them all and is exact: a yes is 1, a
/// percentage is the bits of its double, a time is its ticks, an amount its ten-thousandths, an enumeration the index of its value.
/// </summary>
internal static class FactKeys
{
    private static readonly long s_hundred = BitConverter.DoubleToInt64Bits(100.0);

    /// <summary>Every key that the fact can have.</summary>
    public static KeyRange Domain(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => new(0, 1),
        FactType.Percentage => new(0, s_hundred),
        FactType.Enumeration => new(0, fact.Values.Length - 1),
        _ => new(0, long.MaxValue),
    };

    /// <summary>What a value says about a fact, or what is wrong with it. Not for text sets.</summary>
    public static string? Read(FactDefinition fact, FactValue value, out KeyRange keys)
    {
        keys = Domain(fact);
        switch (value.Content)
        {
            case null or "unknown":
                return null;
            case ImmutableArray<FactComparison> bounds when fact.IsNumeric:
                foreach (var bound in bounds)
                {
                    if (Compare(fact, bound, out var within) is { } problem)
                        return problem;
                    keys = keys.Intersect(within);
                }

                return keys.IsEmpty ? $"says {FactWords.Of(value, fact)}, which nothing is" : null;
            default:
                if (Key(fact, value, out var key) is { } wrong)
                    return wrong;
                keys = new(key, key);
                return null;
        }
    }

    /// <summary>The keys for which an ordering comparison, or equality, holds.</summary>
    public static string? Compare(FactDefinition fact, FactComparison comparison, out KeyRange keys)
    {
        keys = Domain(fact);
        if (comparison.Operands.Length != 1)
            return "needs exactly one value";
        if (Key(fact, comparison.Operands[0], out var key) is { } problem)
            return problem;
        keys = comparison.Operator switch
        {
            FactOperator.Above => new(Next(key), keys.High),
            FactOperator.AtLeast => new(key, keys.High),
            FactOperator.Below => new(keys.Low, key - 1),
            FactOperator.AtMost => new(keys.Low, key),
            _ => new(key, key),
        };
        return null;
    }

    public static long Next(long key) => key == long.MaxValue ? key : key + 1;

    public static bool TryDuration(string text, out TimeSpan time)
    {
        time = default;

        // Months and years have no fixed length.
        var date = text.Split('T')[0];
        if (text.Length > 40 || !text.StartsWith('P') || date.Contains('Y', StringComparison.Ordinal) || date.Contains('M', StringComparison.Ordinal))
            return false;
        try
        {
            time = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>The value of a key, in words or for JSON.</summary>
    public static FactValue Value(FactDefinition fact, long key) => fact.Type switch
    {
        FactType.YesNo => key == 1,
        FactType.Percentage => BitConverter.Int64BitsToDouble(key),
        FactType.Count => key,
        FactType.Duration => new TimeSpan(key),
        FactType.Money => key / 10_000m,
        _ => fact.Values[(int)key],
    };

    private static string? Key(FactDefinition fact, FactValue value, out long key)
    {
        key = 0;
        switch (fact.Type)
        {
            case FactType.YesNo when value.Content is Answer or "yes" or "no":
                key = value.Content is Answer.Yes or "yes" ? 1 : 0;
                return null;
            case FactType.Percentage when value.Content is decimal or double:
                var share = value.Content is double number ? number : (double)(decimal)value.Content;
                if (share is not (>= 0 and <= 100))
                    return $"is {FactWords.Of(value, null)}: a percentage is 0 to 100";
                key = BitConverter.DoubleToInt64Bits(share + 0.0);
                return null;
            case FactType.Count when value.Content is decimal or double:
                return Scaled(value, 1, 1_000_000_000_000_000_000m, "a count is a whole number, 0 or more, up to a quintillion", out key);
            case FactType.Money when value.Content is decimal or double:
                return Scaled(value, 10_000, 100_000_000_000_000m, "an amount is 0 or more, with at most four decimals, up to a hundred trillion", out key);
            case FactType.Duration when value.Content is TimeSpan or string:
                if (value.Content is not TimeSpan time && !TryDuration((string)value.Content, out time))
                    return $"is '{JsonText.Shorten((string)value.Content)}', which is not an ISO 8601 duration of days and smaller units, such as PT15M";
                key = time.Ticks;
                return time < TimeSpan.Zero ? $"is {FactWords.Of(value, null)}: a duration is 0 or more" : null;
            case FactType.Enumeration when value.Content is string or Answer:
                var text = FactWords.Of(value, null);
                key = fact.Values.IndexOf(text);
                return key < 0 ? $"is '{JsonText.Shorten(text)}', which is not a value of {fact.Name}{NameHint.Of(text, fact.Values)}" : null;
            default:
                return $"is {NameOf(value)}, where {Expected(fact)} is needed";
        }
    }

    private static string? Scaled(FactValue value, decimal scale, decimal most, string rule, out long key)
    {
        key = 0;
        decimal number;
        if (value.Content is double imprecise)
        {
            if (!double.IsFinite(imprecise) || Math.Abs(imprecise) > 9e15 || (scale == 1 && imprecise != Math.Truncate(imprecise)))
                return $"is {FactWords.Of(value, null)}: {rule}";
            number = (decimal)imprecise;
        }
        else
        {
            number = (decimal)value.Content!;
        }

        if (number < 0 || number > most || number * scale != decimal.Truncate(number * scale))
            return $"is {FactWords.Of(value, null)}: {rule}";
        key = (long)(number * scale);
        return null;
    }

    private static string NameOf(FactValue value) => value.Content switch
    {
        Answer => FactWords.Of(value, null),
        decimal or double => string.Create(CultureInfo.InvariantCulture, $"the number {FactWords.Of(value, null)}"),
        TimeSpan => "a length of time",
        string text => $"the text '{JsonText.Shorten(text)}'",
        ImmutableArray<string> => "a list of texts",
        null => "unknown",
        _ => "a range",
    };

    private static string Expected(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => "yes, no or unknown",
        FactType.Percentage => "a percentage from 0 to 100",
        FactType.Count => "a whole number, 0 or more",
        FactType.Money => $"an amount in {fact.Currency}, 0 or more,",
        FactType.Duration => "a duration such as \"PT15M\"",
        FactType.Enumeration => $"one of {string.Join(", ", fact.Values.Take(20))}",
        _ => "a list of texts",
    };
}
