using System.Globalization;
using System.Numerics;

namespace IncidentKit;

/// <summary>The classes that each word of the lexicon belongs to: those of the rules and those of <c>senses.txt</c>.</summary>
internal static class WordClasses
{
    private const int FirstMark = 1_000_000;
    /// <summary>Stands for the name of a person.</summary>
    public const int Name = FirstMark + 20;
    private const int UnknownWord = FirstMark + 21;
    private const int FirstOfVerbs = 64;
    private const int FirstSense = 128;

    private const WordTraits Kept = WordTraits.Self | WordTraits.HeShe | WordTraits.They | WordTraits.We | WordTraits.You | WordTraits.Somebody | WordTraits.Nobody
        | WordTraits.Role | WordTraits.Team | WordTraits.Department | WordTraits.Outsider | WordTraits.Organisation | WordTraits.FirstName | WordTraits.Product
        | WordTraits.System | WordTraits.Fault | WordTraits.PersonalFault | WordTraits.Bad | WordTraits.Judgement | WordTraits.JudgementAdverb | WordTraits.Mistakenly
        | WordTraits.Emphasis | WordTraits.Safeguard | WordTraits.Critical | WordTraits.Virtue | WordTraits.Damage | WordTraits.Measure | WordTraits.Speculation
        | WordTraits.Gap | WordTraits.Control | WordTraits.Symptom | WordTraits.Defect | WordTraits.Honorific | WordTraits.Modal | WordTraits.Not | WordTraits.Owner
        | WordTraits.Subordinator | WordTraits.Objective;

    private const VerbTraits KeptOfVerbs = ~(VerbTraits.AnyForm | VerbTraits.NounToo);

    private static readonly ClassLists s_words = new(Make(ofVerbs: false));
    private static readonly ClassLists s_verbs = new(Make(ofVerbs: true));
    private static readonly bool[] s_persons = Having("person");
    private static readonly bool[] s_groups = Having("group");
    private static readonly bool[] s_people = [.. s_persons.Zip(s_groups, (person, group) => person || group)];

    /// <summary>Stands for a word where there is none.</summary>
    public const int NoWord = FirstMark;

    public static ReadOnlySpan<ushort> Of(int word) => s_words[word];

    /// <summary>The classes of a word that is a verb.</summary>
    public static ReadOnlySpan<ushort> OfVerb(int word) => s_verbs[word];

    public static bool IsPerson(int word) => s_persons[word];

    public static bool IsGroup(int word) => s_groups[word];

    /// <summary>Whether a word stands for a person or a group of people.</summary>
    public static bool IsPeople(int word) => s_people[word];

    /// <summary>A word's number in features: its base form, or a mark for a comma, a number, a name, an unknown word.</summary>
    public static int Key(in ProseToken token)
    {
        if (token.Kind != TokenKind.Word)
            return FirstMark + (int)token.Kind;
        if (token.Word == 0)
            return token.Has(TokenShape.Capital) ? Name : UnknownWord;
        return token.Is(WordTraits.FirstName) && token.Has(TokenShape.Capital) ? Name : Lexicon.Default.LemmaOf(token.Word);
    }

    /// <summary>The name of a class.</summary>
    public static string NameOf(int number) => number switch
    {
        < FirstOfVerbs => ((WordTraits)(1UL << number)).ToString(),
        < FirstSense => ((VerbTraits)(1u << (number - FirstOfVerbs))).ToString(),
        _ => Senses.Names[number - FirstSense],
    };

    public static string NameOfKey(int key) => key >= FirstMark ? $"<{key - FirstMark}>" : Lexicon.Default.TextOf(key);

    /// <summary>The number that stands for a word in features; -1 when the lexicon no longer has it.</summary>
    public static int KeyOfName(ReadOnlySpan<char> name)
    {
        if (name.Length > 2 && name[0] == '<')
            return FirstMark + int.Parse(name[1..^1], CultureInfo.InvariantCulture);
        return Lexicon.Default.Find(name) is var found and > 0 ? found : -1;
    }

    /// <summary>The classes by their names.</summary>
    public static IReadOnlyDictionary<string, int> Numbers() =>
        s_words.All.Concat(s_verbs.All).Distinct().ToDictionary(number => NameOf(number), number => (int)number, StringComparer.Ordinal);

    private static bool[] Having(string sense)
    {
        var number = (ushort)(FirstSense + Senses.Names.ToList().IndexOf(sense));
        var having = new bool[Lexicon.Default.Count];
        for (var word = 0; word < having.Length; word++)
            having[word] = s_words[word].Contains(number);
        return having;
    }

    private static ushort[][] Make(bool ofVerbs)
    {
        var (lexicon, senses, list) = (Lexicon.Default, ReadSenses(), new List<ushort>());
        var classes = new ushort[lexicon.Count][];
        for (var word = 0; word < classes.Length; word++)
        {
            list.Clear();
            var traits = ofVerbs ? 0 : (ulong)(lexicon.TraitsOf(word) & Kept);
            for (; traits != 0; traits &= traits - 1)
                list.Add((ushort)BitOperations.TrailingZeroCount(traits));
            for (var kinds = (uint)(lexicon.VerbOf(word) & KeptOfVerbs); kinds != 0; kinds &= kinds - 1)
                list.Add((ushort)(FirstOfVerbs + BitOperations.TrailingZeroCount(kinds)));
            var lemma = lexicon.LemmaOf(word);
            list.AddRange(senses.GetValueOrDefault(lemma, []));
            if (lemma != word)
                list.AddRange(senses.GetValueOrDefault(word, []));
            classes[word] = list.Count == 0 ? [] : [.. list.Distinct()];
        }

        return classes;
    }

    private static Dictionary<int, List<ushort>> ReadSenses()
    {
        var classes = new Dictionary<int, List<ushort>>();
        var names = Senses.Names.ToList();
        foreach (var (name, kind, words) in Senses.Lines)
        {
            var number = (ushort)(FirstSense + names.IndexOf(name));
            foreach (var word in words)
            {
                var key = Lexicon.Default[kind == "verb" ? new VerbForms(word).Base : word];
                if (!classes.TryGetValue(key, out var list))
                    classes.Add(key, list = []);
                if (!list.Contains(number))
                    list.Add(number);
            }
        }

        return classes;
    }
}
