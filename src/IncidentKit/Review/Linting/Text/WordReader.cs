namespace IncidentKit;

/// <summary>Reads one word, number, name or address and looks it up.</summary>
internal readonly ref struct WordReader(ReadOnlySpan<char> text, Lexicon lexicon, NameOverlay names)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly PlainWords _plain = lexicon.Plain;

    /// <summary>Reads a word of letters from a to z that nothing is joined to, as most are.</summary>
    /// <param name="position">Where it starts; moved behind it.</param>
    /// <param name="token">The word; its old content is overwritten.</param>
    /// <returns>False when it takes a closer look: nothing is read then.</returns>
    public bool TryReadPlain(ref int position, ref ProseToken token)
    {
        var start = position;
        if (start <= _text.Length - PlainRun.Needed)
            return TryReadPlain(_text.Slice(start, PlainRun.Needed), ref position, ref token);
        // At the end of the text, as if blanks followed.
        Span<char> rest = stackalloc char[PlainRun.Needed];
        rest.Fill(' ');
        _text[start..].CopyTo(rest);
        return TryReadPlain(rest, ref position, ref token);
    }

    private bool TryReadPlain(ReadOnlySpan<char> ahead, ref int position, ref ProseToken token)
    {
        var start = position;
        var run = PlainRun.Read(ahead);
        if ((uint)(run.Length - 1) >= PlainWords.Longest || !CharClass.EndsPlain(ahead[run.Length], ahead[run.Length + 1]))
            return false;
        position = start + run.Length;
        token.Start = start;
        token.Length = run.Length;
        _plain.Find(run.Low, run.High, ref token);
        token.Kind = TokenKind.Word;
        token.Tag = WordTag.None;
        token.Shape = TokenShape.None;
        var capitals = 0;
        if (run.Capitals != 0)
        {
            capitals = System.Numerics.BitOperations.PopCount(run.Capitals);
            token.Shape = Shape((run.Capitals & 1) == 0 ? TokenShape.Mixed : TokenShape.None, capitals, run.Length, 0);
        }

        if (token.Word == 0)
            Guess(ref token, _text.Slice(start, run.Length));
        if (!names.IsEmpty || token.Is(WordTraits.FirstName))
            ReadName(ref token, _text.Slice(start, run.Length), capitals);
        return true;
    }

    /// <summary>Reads the word that starts at the position, and moves behind it.</summary>
    public ProseToken Read(ref int position)
    {
        var start = position;
        var hash = WordHash.Seed;
        var at = start;
        ReadPlain(ref at, ref hash, out var capitals);
        var letters = at - start;
        var inner = TokenShape.None;
        var (beforeMark, beforeMarkHash) = (-1, 0u);
        var apostrophe = false;
        var digits = 0;
        for (; at < _text.Length; at++)
        {
            var c = _text[at];
            if (c == '_' && (at + 1 >= _text.Length || !CharClass.IsWord(_text[at + 1])))
                break;
            if (CharClass.IsWord(c))
            {
                if ((uint)(c - '0') <= 9)
                {
                    digits++;
                }
                else if (c == '_')
                {
                    inner |= TokenShape.Mixed;
                }
                else
                {
                    letters++;
                    if ((uint)(c - 'A') < 26 || (c >= 128 && char.IsUpper(c)))
                    {
                        capitals++;
                        if (letters > 1 && capitals == 1)
                            inner |= TokenShape.Mixed;
                    }
                }
            }
            else if (!TryJoin(c, at, start, ref inner, ref beforeMark))
            {
                break;
            }
            else
            {
                if (beforeMark == at)
                    beforeMarkHash = hash;
                apostrophe |= CharClass.IsApostrophe(c);
            }

            hash = WordHash.Add(hash, WordHash.Lower(c));
        }

        position = at;
        var token = new ProseToken { Start = start, Length = at - start, Kind = TokenKind.Word, Shape = Shape(inner, capitals, letters, digits) };
        if (letters == 0)
            token.Kind = TokenKind.Number;
        else if (Addresses.EndsHere(_text, ref position))
            token = Opaque(start, position) with { Shape = token.Shape | TokenShape.Mixed };
        else
            LookUp(ref token, hash, apostrophe, beforeMark, beforeMarkHash, capitals);
        return token;
    }

    // Most words are small letters behind at most one capital.
    private void ReadPlain(ref int at, ref uint hash, out int capitals)
    {
        var all = _text;
        capitals = 0;
        if ((uint)(all[at] - 'A') < 26)
        {
            hash = WordHash.Add(hash, (char)(all[at] | 0x20));
            capitals = 1;
            at++;
        }

        while ((uint)at < (uint)all.Length && (uint)(all[at] - 'a') < 26)
        {
            hash = WordHash.Add(hash, all[at]);
            at++;
        }
    }

    /// <summary>Reads a path that starts with a slash, a backslash or a tilde.</summary>
    public bool TryReadPath(int start, ref int position, out ProseToken token)
    {
        token = default;
        if (start > 0 && !char.IsWhiteSpace(_text[start - 1]) && _text[start - 1] is not ('(' or '"' or '\''))
            return false;
        if (position >= _text.Length || !CharClass.IsWord(_text[position]))
            return false;
        position = Addresses.EndOfRun(_text, position);
        token = Opaque(start, position);
        return true;
    }

    private ProseToken Opaque(int start, int end) => new()
    {
        Start = start,
        Length = end - start,
        Kind = TokenKind.Opaque,
        Shape = TokenShape.Mixed,
        Traits = AssistantAddresses.IsIn(_text[start..end]) ? WordTraits.AssistantForm : WordTraits.None,
    };

    // Apostrophes, hyphens and dots inside of a word belong to it.
    private bool TryJoin(char c, int at, int start, ref TokenShape inner, ref int beforeMark)
    {
        var next = at + 1 < _text.Length ? _text[at + 1] : ' ';
        if (!CharClass.IsWord(next) || (next == '_' && (at + 2 >= _text.Length || !CharClass.IsWord(_text[at + 2]))))
            return false;
        if (CharClass.IsApostrophe(c))
        {
            beforeMark = at;
            return true;
        }

        if (CharClass.IsHyphen(c))
        {
            inner |= TokenShape.Hyphenated;
            return true;
        }

        if (c == '.' && !(char.IsLower(_text[at - 1]) && char.IsUpper(next) && at - start > 2))
        {
            inner |= TokenShape.Mixed;
            return true;
        }

        return c is ':' or ',' && char.IsAsciiDigit(next) && char.IsAsciiDigit(_text[at - 1]);
    }

    private static TokenShape Shape(TokenShape inner, int capitals, int letters, int digits)
    {
        if (capitals > 0)
            inner |= TokenShape.Capital;
        if (capitals == letters && letters > 1)
            inner |= TokenShape.AllCaps;
        // Each part of a hyphenated name may have its capital; elsewhere a capital inside makes an identifier.
        if (capitals > 1 && capitals < letters && !inner.HasAny(TokenShape.Hyphenated))
            inner |= TokenShape.Mixed;
        return digits > 0 && letters > 0 ? inner | TokenShape.Mixed : inner;
    }

    private void LookUp(ref ProseToken token, uint hash, bool apostrophe, int beforeMark, uint beforeMarkHash, int capitals)
    {
        var word = _text.Slice(token.Start, token.Length);
        token.Word = lexicon.Find(word, hash);
        if (token.Word == 0 && apostrophe && IsPossessive(word, beforeMark - token.Start))
        {
            token.Shape |= TokenShape.Possessive;
            word = word[..(beforeMark - token.Start)];
            token.Word = lexicon.Find(word, beforeMarkHash);
        }
        else if (word[^1] is 's' or 'S' && token.End + 1 < _text.Length && CharClass.IsApostrophe(_text[token.End]) && _text[token.End + 1] == ' ')
        {
            token.Shape |= TokenShape.Possessive;
        }

        if (token.Word == 0 && token.Has(TokenShape.Hyphenated) && token.Has(TokenShape.Capital) && IsDoubleName(word))
            token.Traits |= WordTraits.FirstName;
        else if (token.Word == 0 && token.Has(TokenShape.Hyphenated) && char.IsLower(word[word.LastIndexOfAny('-', '\u2010', '\u2011') + 1]))
            ReadHyphenated(ref token, word);
        if (token.Word != 0)
        {
            token.Traits |= lexicon.TraitsOf(token.Word);
            token.Verb |= lexicon.VerbOf(token.Word);
            token.Marks = lexicon.MarksOf(token.Word);
        }
        else
        {
            Guess(ref token, word);
        }

        ReadName(ref token, word, capitals);
    }

    private void Guess(ref ProseToken token, ReadOnlySpan<char> word)
    {
        if (token.Has(TokenShape.Hyphenated | TokenShape.Mixed) && AssistantForms.IsForm(lexicon, word))
            token.Traits |= WordTraits.AssistantForm;
        if (!token.Has(TokenShape.Mixed))
            token.Traits |= WordTraits.Unknown;
        GuessForm(ref token, word);
    }

    private void ReadName(ref ProseToken token, ReadOnlySpan<char> word, int capitals)
    {
        if (!names.IsEmpty && (capitals > 0 || token.Word == 0 || token.Is(WordTraits.FirstName)))
            token.Traits |= names.Find(word);
        else if (capitals == 0 && token.Is(WordTraits.FirstName) && token.Is(WordTraits.Noun))
            token.Traits &= ~WordTraits.FirstName;
    }

    private static bool HasSmallPart(ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('-');
        var last = word.LastIndexOf('-');
        return first >= 0 && last > first && char.IsLower(word[first + 1]);
    }

    private static bool IsPossessive(ReadOnlySpan<char> word, int mark) =>
        mark > 0 && mark == word.Length - 2 && word[^1] is 's' or 'S';

    // "Jean-Baptiste".
    private bool IsDoubleName(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('-', '\u2010', '\u2011');
        var first = lexicon.Find(word[..mark]);
        return char.IsUpper(word[mark + 1]) && lexicon.TraitsOf(first).HasAny(WordTraits.FirstName);
    }

    // "junior-engineer" is an engineer, "auto-merged" is merged, "un-reviewed" is not.
    private void ReadHyphenated(ref ProseToken token, ReadOnlySpan<char> word)
    {
        var last = lexicon.Find(word[(word.LastIndexOfAny('-', '\u2010', '\u2011') + 1)..]);
        if (last == 0)
            return;
        const WordTraits Inherited = WordTraits.Role | WordTraits.DoubtfulRole | WordTraits.Team | WordTraits.System | WordTraits.Measure
            | WordTraits.Outsider | WordTraits.Adjective | WordTraits.Noun;
        token.Traits |= lexicon.TraitsOf(last) & Inherited;
        token.Verb |= lexicon.VerbOf(last) & VerbTraits.AnyForm;
        if (token.Traits == WordTraits.None)
            token.Traits = WordTraits.Adjective;
    }

    // An unknown word's ending says which form it can be, and whether it can be a name.
    private static void GuessForm(ref ProseToken token, ReadOnlySpan<char> word)
    {
        if (token.Has(TokenShape.Hyphenated) && HasSmallPart(word))
            token.Traits |= WordTraits.Adjective;
        if (WordEndings.IsNoun(word))
            token.Traits |= WordTraits.Noun;
        if (token.Has(TokenShape.Mixed) || word.Length < 5 || (token.Has(TokenShape.Capital) && !word.EndsWith("ing", StringComparison.Ordinal)))
            return;
        if (word.EndsWith("ed", StringComparison.Ordinal))
            token.Verb = VerbTraits.Past | VerbTraits.Participle;
        else if (word.EndsWith("ing", StringComparison.Ordinal))
            token.Verb = VerbTraits.Ing;
        else if (word.EndsWith("ly", StringComparison.Ordinal))
            token.Traits |= WordTraits.Adverb;
    }
}
