using System.Globalization;
using static IncidentKit.AssistantFeature;

namespace IncidentKit;

/// <summary>How the features of a possible tool are written in the weights table: what it is, and up to two arguments.</summary>
internal static class AssistantFeatureNames
{
    /// <summary>"KindWord Helper wrote".</summary>
    /// <param name="key">The feature.</param>
    /// <param name="unknown">The letters of words that the lexicon does not have.</param>
    public static string Write(ulong key, IReadOnlyDictionary<int, string> unknown)
    {
        var (number, first, second) = FeatureSet.Parts(key);
        return (AssistantFeature)number switch
        {
            Kind => $"{Kind} {(AssistantKind)first}",
            Clue => $"{Clue} {(AssistantClue)first}",
            KindClue => $"{KindClue} {(AssistantKind)first} {(AssistantClue)second}",
            KindWord => $"{(AssistantFeature)number} {(AssistantKind)first} {Word(second)}",
            Near => string.Create(CultureInfo.InvariantCulture, $"{(AssistantFeature)number} {first} {Word(second)}"),
            Pair => $"{Pair} {Word(first)} {Word(second)}",
            _ => $"{(AssistantFeature)number} {Word(first)}",
        };

        string Word(int word) => AssistantWordKeys.NameOf(word) ?? unknown[word];
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ulong? Read(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, ' ');
        var feature = Enum.Parse<AssistantFeature>(text[parts[0]]);
        var first = text[parts[1]];
        var second = count > 2 ? text[parts[2]] : default;
        var (a, b) = feature switch
        {
            Kind => ((int)Enum.Parse<AssistantKind>(first), 0),
            Clue => ((int)Enum.Parse<AssistantClue>(first), 0),
            KindClue => ((int)Enum.Parse<AssistantKind>(first), (int)Enum.Parse<AssistantClue>(second)),
            KindWord => ((int)Enum.Parse<AssistantKind>(first), AssistantWordKeys.OfName(second)),
            Near => (int.Parse(first, CultureInfo.InvariantCulture), AssistantWordKeys.OfName(second)),
            Pair => (AssistantWordKeys.OfName(first), AssistantWordKeys.OfName(second)),
            _ => (AssistantWordKeys.OfName(first), 0),
        };
        return FeatureSet.Key((int)feature, a, b);
    }
}
