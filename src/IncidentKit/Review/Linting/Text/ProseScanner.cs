namespace IncidentKit;

/// <summary>Cuts text into sentences and words, in one pass.</summary>
/// <remarks>
/// Knows list markers, table cells, headings, fenced code, code spans, quoted log lines, quotations, links, addresses, versions and
/// abbreviations. Every character is looked at a bounded number of times, whatever the text.
/// </remarks>
internal ref struct ProseScanner(ReadOnlySpan<char> text, Lexicon lexicon, NameOverlay names, int from = 0)
{
    private const int LookAhead = 300;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordReader _words = new(text, lexicon, names);
    private int _position = from;
    private int _lineStart = from;
    private int _quoteEnd = -1;
    private int _quoteStartToken;
    private bool _atLineStart = true;

    /// <summary>Reads the next sentence.</summary>
    /// <param name="sentence">What is read; emptied first.</param>
    /// <returns>Whether there was one.</returns>
    public bool Read(Sentence sentence)
    {
        sentence.Clear();
        _quoteStartToken = 0;
        while (_position < _text.Length)
        {
            if (_atLineStart && LineReader.Skip(_text, ref _position, sentence.Count == 0))
                continue;
            _atLineStart = false;
            if (_position >= _text.Length || Step(sentence) || sentence.IsFull)
                break;
        }

        CloseQuote(sentence);
        return sentence.Count > 0 || _position < _text.Length;
    }

    // True at the end of a sentence.
    private bool Step(Sentence sentence)
    {
        var c = _text[_position];
        if (c != '_' && CharClass.IsWord(c))
        {
            AddWords(sentence);
            return false;
        }

        switch (c)
        {
            case ' ' or '\t' or '_':
                _position++;
                return false;
            case '\n':
                return EndLine(sentence);
            case '.' or '!' or '?' or '\u2026' or '\u3002':
                return Stop(sentence, c);
            case '|':
                _position++;
                return sentence.Count > 0;
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\u201E':
                Quote(sentence, c);
                return false;
            case '`':
                CodeSpan(sentence);
                return false;
            default:
                Mark(sentence, c);
                return false;
        }
    }

    // One word, and those that follow it with nothing but a blank between.
    private void AddWords(Sentence sentence)
    {
        ref var token = ref AddWord(sentence);
        var (traits, verbs, marks, shapes) = (token.Traits, token.Verb, token.Marks, token.Shape);
        while (_position < _text.Length - 1 && _text[_position] == ' ' && char.IsAsciiLetter(_text[_position + 1]) && !sentence.IsFull)
        {
            _position++;
            token = ref AddWord(sentence);
            traits |= token.Traits;
            verbs |= token.Verb;
            marks |= token.Marks;
            shapes |= token.Shape;
        }

        sentence.Note(traits, verbs, marks, shapes);
    }

    private ref ProseToken AddWord(Sentence sentence)
    {
        ref var token = ref sentence.Append();
        if (!_words.TryReadPlain(ref _position, ref token))
            token = _words.Read(ref _position);
        if (_quoteEnd >= 0 && token.Start < _quoteEnd)
            token.Shape |= TokenShape.Quoted;
        if (sentence.Count == 1 || (sentence.Count <= 5 && sentence[sentence.Count - 2].Kind == TokenKind.Colon))
            token.Shape |= TokenShape.First;
        return ref token;
    }

    private bool EndLine(Sentence sentence)
    {
        var length = _position - _lineStart;
        _position++;
        _atLineStart = true;
        _lineStart = _position;
        if (sentence.Count == 0)
            return false;
        return LineReader.StartsBlock(_text, _position) || (length < 60 && LineReader.StartsWithCapital(_text, _position));
    }

    private bool Stop(Sentence sentence, char c)
    {
        var start = _position++;
        while (_position < _text.Length && _text[_position] is '.' or '!' or '?')
        {
            if (_text[_position] == '?')
                c = '?';
            _position++;
        }

        var inQuote = start < _quoteEnd;
        if (sentence.Count == 0 || inQuote || (c == '.' && _position - start == 1 && Abbreviations.Ends(_text, start)))
            return false;
        while (_position < _text.Length && _text[_position] is ')' or ']' or '*' or '\'')
            _position++;
        if (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not ('|' or '<' or '"' or '\u201D'))
            return false;
        if (_position - start > 1 && c == '.' && LineReader.ContinuesSmall(_text, _position))
            return false;
        sentence.Add(new ProseToken
        {
            Start = start,
            Length = 1,
            Kind = TokenKind.Stop,
            Shape = c == '?' ? TokenShape.Question : TokenShape.None,
        });
        return true;
    }

    private void Quote(Sentence sentence, char c)
    {
        if (_quoteEnd == _position)
        {
            CloseQuote(sentence);
        }
        else if (_quoteEnd < _position)
        {
            var ahead = _text.Slice(_position + 1, Math.Min(LookAhead, _text.Length - _position - 1));
            var close = c == '"' ? ahead.IndexOf('"') : ahead.IndexOfAny('\u201D', '\u201C', '\u00BB');
            if (close >= 0 && ahead[..close].IndexOf("\n\n", StringComparison.Ordinal) < 0)
            {
                _quoteEnd = _position + 1 + close;
                _quoteStartToken = sentence.Count;
            }
        }

        _position++;
    }

    // One or two words in quotation marks are used with a wink; more are quoted.
    private void CloseQuote(Sentence sentence)
    {
        if (_quoteEnd >= 0 && _position >= _quoteEnd)
        {
            var count = sentence.Count - _quoteStartToken;
            for (var i = _quoteStartToken; count <= 2 && i < sentence.Count; i++)
            {
                sentence[i].Shape = (sentence[i].Shape & ~TokenShape.Quoted) | TokenShape.Scare;
                sentence.NoteScare();
            }

            _quoteEnd = -1;
        }
    }

    private void CodeSpan(Sentence sentence)
    {
        var start = _position;
        var ahead = _text.Slice(start + 1, Math.Min(LookAhead, _text.Length - start - 1));
        var close = ahead.IndexOf('`');
        _position++;
        if (close < 0 || ahead[..close].Contains('\n'))
            return;
        var code = ahead[..close];
        if (CodeSpans.IsComment(code))
        {
            // A comment is prose that somebody quotes.
            _quoteEnd = start + close + 1;
            _quoteStartToken = sentence.Count;
            return;
        }

        _position = start + close + 2;
        if (close > 0)
            sentence.Add(new ProseToken { Start = start, Length = close + 2, Kind = TokenKind.Opaque, Shape = TokenShape.Mixed, Traits = CodeSpans.TraitsOf(code) });
    }

    private void Mark(Sentence sentence, char c)
    {
        var start = _position++;
        var kind = c switch
        {
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            ';' or '\u2014' or '\u2013' => TokenKind.Break,
            '(' or '[' or '{' => TokenKind.Open,
            ')' or ']' or '}' => TokenKind.Close,
            _ => TokenKind.Word,
        };
        if (c is '-' && LineReader.IsDash(_text, start))
            kind = TokenKind.Break;
        else if (c is '@' && _position < _text.Length && char.IsLetter(_text[_position]))
            Mention(sentence);
        else if (c is '/' or '\\' or '~' && _words.TryReadPath(start, ref _position, out var path))
            sentence.Add(path);
        else if (c is '<')
            LineReader.SkipTag(_text, ref _position);
        else if (c is ']')
            LineReader.SkipLinkTarget(_text, ref _position);
        if (kind != TokenKind.Word && !sentence.IsFull)
            sentence.Add(new ProseToken { Start = start, Length = 1, Kind = kind });
    }

    private void Mention(Sentence sentence)
    {
        ref var token = ref AddWord(sentence);
        sentence.Note(token);
        token.Shape |= TokenShape.Mention;
        sentence.NoteMention();
    }
}
