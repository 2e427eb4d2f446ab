namespace IncidentKit;

/// <summary>Puts the lexicon together from the tables.</summary>
internal static class LexiconTables
{
    private static readonly char[] s_blank = [' ', '\n', '\r'];

    // Words of many sentences; a phrase is looked for where another one of its words stands.
    private static readonly HashSet<string> s_common = new(
        Split(
            """
            that incident as an timeline would service version also you only github code summary am update like could network created updated made your just without access create support slack review
            response removed last here information know previous help unable automatically messages automated reviewed written generated drafted engineer large sure by with is the to of a be
            """),
        StringComparer.Ordinal);

    public static Lexicon Read()
    {
        var entries = new List<LexiconEntry> { new("", 0) };
        var byText = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);

        foreach (var (traits, words) in NounTables())
        {
            foreach (var word in Split(words))
            {
                var entry = Entry(word);
                // A name that the hand-made list holds as nothing but a name stays one.
                if (traits != (WordTraits.FirstName | WordTraits.Noun) || !entry.Traits.HasAny(WordTraits.FirstName))
                    entry.Traits |= traits;
            }
        }

        foreach (var (traits, words) in FailingVerbs.Table.Concat(WorkVerbs.Table))
        {
            foreach (var word in Split(words))
                AddVerb(new VerbForms(word), traits);
        }

        // A participle is seen by its ending when no verb table has it.
        foreach (var entry in entries.Where(entry => entry.Verb == VerbTraits.None && entry.Text.Length > 5 && entry.Text.EndsWith("ed", StringComparison.Ordinal)))
        {
            if (!entry.Traits.HasAny(WordTraits.FirstName | WordTraits.Product | WordTraits.Measure))
                entry.Verb = VerbTraits.Past | VerbTraits.Participle;
        }

        foreach (var phrase in PhraseLists.All.SelectMany(list => list.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            foreach (var word in Split(phrase))
                Entry(word);
        }

        foreach (var phrase in PhraseLists.WithoutPeople.SelectMany(list => list.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            // The longest word of a phrase is the rarest: a sentence without it need not be searched.
            if (Split(phrase) is { Length: > 0 } words)
                Entry(words.MaxBy(word => word.Length)!).Traits |= WordTraits.PhraseStart;
        }

        foreach (var (_, kind, words) in Senses.Lines)
        {
            foreach (var word in words)
                AddSense(kind, word);
        }

        var byLemma = entries.ToLookup(entry => entry.Lemma);
        foreach (var (mark, phrases, lemmas) in MarkedPhrases.Lists)
        {
            foreach (var phrase in phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var words = Split(phrase);
                Mark(Entry(words[0]), mark, lemmas);
                Mark(Entry(words.MaxBy(word => s_common.Contains(word) ? 0 : word.Length)!), mark.Inside(), lemmas);
            }
        }

        foreach (var (mark, words) in MarkedPhrases.Words)
        {
            foreach (var word in Split(words))
                Entry(word).Marks |= mark;
        }

        // Any form of a word for people.
        var people = Senses.Lines.Where(line => line.Name is "person" or "group").SelectMany(line => line.Words.Select(word => Entry(line.Kind == "verb" ? new VerbForms(word).Base : word))).ToHashSet();
        foreach (var entry in entries.Where(entry => people.Contains(entry) || people.Contains(entries[entry.Lemma])))
            entry.Marks |= WordMarks.Pointing;

        return new Lexicon(entries);

        void Mark(LexiconEntry entry, WordMarks mark, bool lemmas)
        {
            entry.Marks |= mark;
            foreach (var form in lemmas ? byLemma[entry.Lemma] : [])
                form.Marks |= mark;
        }

        // A word that another table has keeps what that says of it.
        void AddSense(string kind, string word)
        {
            if (kind == "verb")
            {
                AddNewForms(new VerbForms(word));
                return;
            }

            var traits = kind switch { "noun" => WordTraits.Noun, "adjective" => WordTraits.Adjective, "adverb" => WordTraits.Adverb, _ => WordTraits.None };
            var isNew = !byText.ContainsKey(word);
            var entry = Entry(word);
            if (isNew)
                entry.Traits |= traits;
            if (kind != "noun" || word.EndsWith('s'))
                return;
            var plural = new VerbForms(word).Third;
            if (!byText.ContainsKey(plural))
            {
                Entry(plural).Traits |= traits;
                Entry(plural).Lemma = entry.Lemma;
            }
        }

        void AddNewForms(VerbForms forms)
        {
            var lemma = Entry(forms.Base).Lemma;
            foreach (var (text, form) in new[] { (forms.Base, VerbTraits.Base), (forms.Third, VerbTraits.Third), (forms.Past, VerbTraits.Past), (forms.Participle, VerbTraits.Participle), (forms.Ing, VerbTraits.Ing) })
            {
                var entry = Entry(text);
                if (entry.Traits != WordTraits.None || (entry.Verb & ~VerbTraits.AnyForm) != VerbTraits.None)
                    continue;
                entry.Verb |= form;
                entry.Lemma = lemma;
            }
        }

        void AddVerb(VerbForms forms, VerbTraits traits)
        {
            var lemma = Entry(forms.Base).Lemma;
            AddForm(forms.Base, VerbTraits.Base);
            AddForm(forms.Third, VerbTraits.Third);
            AddForm(forms.Past, VerbTraits.Past);
            AddForm(forms.Participle, VerbTraits.Participle);
            AddForm(forms.Ing, VerbTraits.Ing);

            void AddForm(string text, VerbTraits form)
            {
                var entry = Entry(text);
                entry.Verb |= form | traits;
                entry.Lemma = lemma;
            }
        }

        LexiconEntry Entry(string word)
        {
            if (!byText.TryGetValue(word, out var entry))
            {
                entry = new LexiconEntry(word, entries.Count);
                byText.Add(word, entry);
                entries.Add(entry);
            }

            return entry;
        }
    }

    private static IEnumerable<(WordTraits Traits, string Words)> NounTables() =>
    [
        .. GrammarWords.Table, .. PeopleWords.Table, .. ThingWords.Table,
        (WordTraits.FirstName, FirstNames.Plain),
        (WordTraits.FirstName | WordTraits.Noun, FirstNames.Doubtful),
        (WordTraits.FirstName | WordTraits.Noun, FirstNames.ReadListed()),
        (WordTraits.Product, ProductNames.List),
        (WordTraits.AssistantName, AssistantNames.Plain),
        (WordTraits.DoubtfulAssistantName, AssistantNames.Doubtful),
        .. AssistantNames.Words.Select(words => (WordTraits.AssistantWord, words)),
    ];

    private static string[] Split(string words) => words.Split(s_blank, StringSplitOptions.RemoveEmptyEntries);
}
