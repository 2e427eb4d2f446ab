namespace IncidentKit;

/// <summary>How features are written in the weights table: a kind and up to two arguments.</summary>
internal static class FeatureNames
{
    private enum Argument
    {
        None,
        Word,
        Class,
        Number,
    }

    private static readonly (Argument First, Argument Second)[] s_arguments = Arguments();
    private static readonly IReadOnlyDictionary<string, int> s_classes = WordClasses.Numbers();

    /// <summary>"ActClass haste 0".</summary>
    public static string Write(ulong key)
    {
        var (kind, first, second) = FeatureSet.Parts(key);
        var (a, b) = s_arguments[kind];
        return $"{(FeatureKind)kind}{Write(a, first)}{Write(b, second)}";
    }

    /// <summary>Reads what <see cref="Write(ulong)"/> wrote.</summary>
    /// <returns>Null when a word or a class is no longer known.</returns>
    public static ulong? Read(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, ' ');
        var kind = Enum.Parse<FeatureKind>(text[parts[0]]);
        var (a, b) = s_arguments[(int)kind];
        var first = count > 1 ? Read(a, text[parts[1]]) : 0;
        var second = count > 2 ? Read(b, text[parts[2]]) : 0;
        return first < 0 || second < 0 ? null : FeatureSet.Key((int)kind, first, second);
    }

    private static string Write(Argument argument, int value) => argument switch
    {
        Argument.Word => " " + WordClasses.NameOfKey(value),
        Argument.Class => " " + WordClasses.NameOf(value),
        Argument.Number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {value}"),
        _ => "",
    };

    private static int Read(Argument argument, ReadOnlySpan<char> text) => argument switch
    {
        Argument.Word => WordClasses.KeyOfName(text),
        Argument.Class => s_classes.TryGetValue(text.ToString(), out var found) ? found : -1,
        _ => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static (Argument First, Argument Second)[] Arguments()
    {
        var arguments = new (Argument, Argument)[Enum.GetValues<FeatureKind>().Length];
        foreach (var kind in Enum.GetValues<FeatureKind>())
        {
            arguments[(int)kind] = kind switch
            {
                FeatureKind.Bias => (Argument.None, Argument.None),
                FeatureKind.Word or FeatureKind.Opening or FeatureKind.Behind => (Argument.Word, Argument.None),
                FeatureKind.Class or FeatureKind.WhoWord => (Argument.Class, Argument.None),
                FeatureKind.Pair => (Argument.Word, Argument.Word),
                FeatureKind.ActClass or FeatureKind.ThingActClass or FeatureKind.LooseActClass => (Argument.Class, Argument.Number),
                FeatureKind.Act or FeatureKind.ThingAct or FeatureKind.OurAct or FeatureKind.LooseAct or FeatureKind.OutsiderAct => (Argument.Word, Argument.Number),
                FeatureKind.AfterSmallWord => (Argument.Word, Argument.Class),
                FeatureKind.OwnedClass => (Argument.Number, Argument.Class),
                FeatureKind.Owned => (Argument.Number, Argument.Word),
                _ => (Argument.Number, Argument.Number),
            };
        }

        return arguments;
    }
}
