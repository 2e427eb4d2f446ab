namespace IncidentKit;

/// <summary>Names that one record or one team knows, on top of the lexicon.</summary>
internal sealed class NameOverlay
{
    private readonly Dictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> _names;

    public NameOverlay(IEnumerable<string> people, IEnumerable<string> systems)
    {
        var names = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in people.SelectMany(PartsOf))
            names[part] = WordTraits.KnownPerson | WordTraits.FirstName;
        foreach (var part in systems.SelectMany(PartsOf))
        {
            // A word of the language says nothing about systems when it comes as part of a name such as "Payment API".
            if (Lexicon.Default.Find(part) == 0 || Lexicon.Default.TraitsOf(Lexicon.Default.Find(part)) is var known
                && known.HasAny(WordTraits.FirstName | WordTraits.DoubtfulAssistantName | WordTraits.AssistantName))
            {
                names.TryAdd(part, WordTraits.KnownSystem | WordTraits.Product);
            }
        }

        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
        IsEmpty = names.Count == 0;
    }

    public static NameOverlay Empty { get; } = new([], []);

    public bool IsEmpty { get; }

    public WordTraits Find(ReadOnlySpan<char> name) => _names.TryGetValue(name, out var traits) ? traits : WordTraits.None;

    private static IEnumerable<string> PartsOf(string name) =>
        name.Split([' ', '\t', ',', '(', ')', '@', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part.Length > 1 && !IsPlain(part));

    private static bool IsPlain(string part)
    {
        var word = Lexicon.Default.Find(part);
        var traits = Lexicon.Default.TraitsOf(word);
        return word != 0 && !traits.HasAny(WordTraits.FirstName | WordTraits.Product) && traits.HasAny(~WordTraits.Noun);
    }
}
