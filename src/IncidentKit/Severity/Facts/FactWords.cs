using System.Collections.Immutable;
using System.Globalization;

namespace IncidentKit;

/// <summary>Values in words, the same in every culture.</summary>
internal static class FactWords
{
    public static string Of(FactValue value, FactDefinition? fact) => value.Content switch
    {
        null => "unknown",
        Answer answer => answer == Answer.Yes ? "yes" : "no",
        decimal number => Unit(number.ToString("0.############################", CultureInfo.InvariantCulture), fact),
        double number => Unit(number.ToString("R", CultureInfo.InvariantCulture), fact),
        TimeSpan time => Of(time),
        string text => fact?.Type == FactType.Duration && FactKeys.TryDuration(text, out var time) ? Of(time) : text,
        ImmutableArray<string> texts => texts.IsEmpty ? "none" : string.Join(", ", texts),
        ImmutableArray<FactComparison> bounds => string.Join(" and ", bounds.Select(bound => bound.ToString(fact))),
        _ => "",
    };

    public static string Of(TimeSpan time)
    {
        var parts = new List<string>(4);
        Add(time.Days, "day");
        Add(time.Hours, "hour");
        Add(time.Minutes, "minute");
        if (time.Ticks % TimeSpan.TicksPerMinute != 0 || parts.Count == 0)
        {
            var seconds = (decimal)(time.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#######} {(seconds == 1 ? "second" : "seconds")}"));
        }

        return string.Join(' ', parts);

        void Add(int count, string unit)
        {
            if (count != 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}"));
        }
    }

    /// <summary>An identifier as words: <c>dataLossOrBreach</c> is <c>data loss or breach</c>.</summary>
    public static string Words(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]);
            if (starts)
                words.Append(' ');
            words.Append(name[i] is '-' or '_' ? ' ' : starts ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    private static string Unit(string number, FactDefinition? fact) => fact?.Type switch
    {
        FactType.Percentage => number + " %",
        FactType.Money => $"{number} {fact.Currency}",
        _ => number,
    };
}
