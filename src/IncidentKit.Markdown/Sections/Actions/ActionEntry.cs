namespace IncidentKit.Markdown;

/// <summary>Reads an action item from an entry of a list: checkbox, owner, deadline and the like are taken off its ends, what is left is the
/// title.</summary>
internal sealed class ActionEntry(Draft draft, ActionFieldReader fields)
{
    private readonly ActionDraft _action = new();
    private readonly ActionHint _hint = new(fields);
    private bool _hasCheckbox;

    public ActionDraft Read(SourceBlock entry)
    {
        var text = FromStart(entry.Text);
        text = FromEnd(text);
        if (Placeholder.Is(text))
            draft.AddNotFilledIn("An action item", text);
        else
            _action.Title = text.IsEmpty ? null : text;
        foreach (var child in entry.Children.SelectMany(BlockFlattener.TextsOf))
            ReadChild(child);
        return _action;
    }

    private void ReadChild(SourceText child)
    {
        if (LabelledText.Of(child) is { } label && ActionFieldNames.Find(label.Label.Text) is { } field and not ActionField.Title)
            fields.Read(_action, field, label.Label.Text, label.Value);
        else if (Placeholder.Is(child))
            draft.AddNotFilledIn("A note", child);
        else
            _action.Notes.Add(child);
    }

    private SourceText FromStart(SourceText text)
    {
        for (var i = 0; i < 6 && !text.IsEmpty; i++)
        {
            var rest = Checkbox(text) ?? Sign(text) ?? Strong(text) ?? BracketAtStart(text) ?? Mention(text);
            if (rest is null)
                break;
            text = rest;
        }

        return text;
    }

    private SourceText? Checkbox(SourceText text)
    {
        if (text.Text is not ['[', ' ' or 'x' or 'X', ']', ' ', ..] || text.IsEscaped(0) || _hasCheckbox)
            return null;
        _hasCheckbox = true;

        // An empty box is what every item starts with: words about the status say more.
        _action.Status = text.Text[1] == ' ' ? null : ActionItemStatus.Done;
        return text.Slice(3);
    }

    // "✅ Add alerts", "TODO: add alerts".
    private SourceText? Sign(SourceText text)
    {
        if (_action.Status is not null || StatusText.Find(text.Text, out var length) is not { } status)
            return null;
        var word = text.Text.AsSpan(0, length);
        var isSign = !char.IsLetter(word[0]);
        var isLabel = length < text.Length && text.Text[length] == ':' && !text.IsEscaped(length) && word.IndexOfAnyInRange('a', 'z') < 0;
        if (!isSign && !isLabel)
            return null;
        _action.Status = status;
        return isSign ? text.Slice(length) : text.Slice(length + 1);
    }

    // "**HIGH** Add alerts".
    private SourceText? Strong(SourceText text)
    {
        var strong = text.Slice(0, text.StrongPrefix);
        if (strong.IsEmpty || strong.Length == text.Length || !_hint.TryRead(_action, strong.Slice(0, strong.Text.TrimEnd(':').Length), allowName: false))
            return null;
        return Separators.Skip(text.Slice(text.StrongPrefix));
    }

    private SourceText? BracketAtStart(SourceText text)
    {
        var end = text.Text.IndexOf(']', StringComparison.Ordinal);
        if (text.Text[0] != '[' || text.IsEscaped(0) || end is < 2 or > 60)
            return null;
        return _hint.TryReadAll(_action, text.Slice(1, end - 1), allowName: true) ? Separators.Skip(text.Slice(end + 1)) : null;
    }

    // "@alice: add alerts", "@alice add alerts".
    private SourceText? Mention(SourceText text)
    {
        if (text.Text[0] != '@' || text.Length < 3 || text.IsEscaped(0) || _action.Owner is not null)
            return null;
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text.Text[end]) || text.Text[end] is '-' or '_' or '.' or '/'))
            end++;
        while (text.Text[end - 1] is '.' or '/' or '-')
            end--;
        if (end < 2)
            return null;
        _action.Owner = text.Slice(1, end - 1);
        return Separators.Skip(text.Slice(end));
    }

    private SourceText FromEnd(SourceText text)
    {
        for (var i = 0; i < 6 && !text.IsEmpty; i++)
        {
            var rest = BracketAtEnd(text) ?? SegmentAtEnd(text) ?? WordsAtEnd(text);
            if (rest is null)
                break;
            text = rest;
        }

        return text;
    }

    private SourceText? BracketAtEnd(SourceText text)
    {
        var whole = text.Text.EndsWith('.') ? text.Slice(0, text.Length - 1) : text;
        if (whole.IsEmpty || whole.Text[^1] is not (')' or ']') || whole.IsEscaped(whole.Length - 1))
            return null;
        var isSquare = whole.Text[^1] == ']';
        var start = whole.Text.LastIndexOf(isSquare ? '[' : '(');
        if (start <= 0 || whole.Length - start > 120 || whole.IsEscaped(start))
            return null;
        var inner = whole.Slice(start + 1, whole.Length - start - 2);
        return _hint.TryReadAll(_action, inner, allowName: isSquare) ? Separators.SkipAtEnd(whole.Slice(0, start)) : null;
    }

    // "Add alerts — @alice — 2026-04-05 — TODO".
    private SourceText? SegmentAtEnd(SourceText text)
    {
        var start = -1;
        foreach (var separator in new[] { " — ", " – ", " - ", " | ", ", ", "; " })
        {
            var at = text.Text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > start)
                start = at;
        }

        if (start <= 0 || text.Length - start > 80)
            return null;
        var isName = text.Text[start] == ' ' && (_action.DeadlineSource is not null || _action.Status is not null);
        var segment = text.Slice(start + 2);
        return _hint.TryRead(_action, segment, isName) ? text.Slice(0, start) : null;
    }

    // "Add alerts by April 5th", "Add alerts @alice".
    private SourceText? WordsAtEnd(SourceText text)
    {
        foreach (var word in new[] { " by ", " due ", " due: ", " @" })
        {
            var at = text.Text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || text.Length - at > 40)
                continue;
            var words = text.Slice(at);
            if (word == " @" ? words.Text.IndexOf(' ', StringComparison.Ordinal) < 0 : ActionHint.IsDate(words.Text))
                return _hint.TryRead(_action, words, allowName: false) ? text.Slice(0, at) : null;
        }

        return null;
    }
}
