namespace IncidentKit.Markdown;

/// <summary>Reads what stands at the ends of an action item, in brackets or behind dashes: owner, deadline, status, priority, kind.</summary>
internal sealed class ActionHint(ActionFieldReader fields)
{
    private static readonly string[] s_deadlines = ["due by", "due date", "due on", "due", "deadline", "by", "until", "before", "eta", "target"];

    private static readonly string[] s_noNames =
        ["optional", "stretch", "maybe", "draft", "bug", "feature", "docs", "doc", "test", "tests", "code", "infra", "later", "now", "soon", "immediate", "required", "link", "issue", "ticket", "see", "new", "note", "name", "owner", "person", "team", "assignee"];

    private static readonly string[] s_owners = ["owner", "assignee", "assigned to", "assigned", "owned by", "responsible", "dri"];

    /// <summary>Reads a text only if every part of it says something about the item.</summary>
    public bool TryReadAll(ActionDraft action, SourceText text, bool allowName)
    {
        var parts = Split(text);
        var names = allowName || parts.Exists(part => IsDate(part.Text) || StatusText.Parse(part.Text) is not null);
        var trial = new ActionDraft { Owner = action.Owner, DeadlineSource = action.DeadlineSource, Status = action.Status, Priority = action.Priority, Kind = action.Kind };
        if (parts.Count == 0 || !parts.TrueForAll(part => TryRead(trial, part, names, isTrial: true)))
            return false;
        foreach (var part in parts)
            TryRead(action, part, names);
        return true;
    }

    public bool TryRead(ActionDraft action, SourceText text, bool allowName) => TryRead(action, text, allowName, isTrial: false);

    /// <summary>Whether a text is a deadline: a date, with or without a word such as "by" in front.</summary>
    public static bool IsDate(string text) => DateText.Parse(WithoutLabel(text, s_deadlines)) is not null;

    private bool TryRead(ActionDraft action, SourceText text, bool allowName, bool isTrial)
    {
        if (text.IsEmpty || text.Length > 80)
            return false;
        if (OwnerLength(text) is var owner and > 0 && action.Owner is null)
        {
            action.Owner = text.Slice(owner);
            return !action.Owner.IsEmpty;
        }

        if (action.DeadlineSource is null && DeadlineIn(text) is { } deadline)
        {
            action.DeadlineSource = deadline;
            if (!isTrial)
                fields.ReadDeadline(action, deadline);
            return true;
        }

        if (action.Status is null && StatusText.Parse(text.Text) is { } status)
        {
            action.Status = status;
            return true;
        }

        if (action.Priority is null && PriorityText.Find(text.Text, out var isCanonical) is { } priority)
        {
            action.Priority = priority;
            if (!isCanonical)
                action.Notes.Add(text.Behind("Priority: "));
            return true;
        }

        if (action.Kind is null && KindText.Find(text.Text) is { } kind)
        {
            action.Kind = kind;
            return true;
        }

        if (!allowName || action.Owner is not null || !IsName(text.Text))
            return false;
        action.Owner = text;
        return true;
    }

    private static SourceText? DeadlineIn(SourceText text)
    {
        var label = text.Length - WithoutLabel(text.Text, s_deadlines).Length;
        var value = text.Slice(label);
        var isSaid = label > 0 && (text.Text.StartsWith("due", StringComparison.OrdinalIgnoreCase) || text.Text.StartsWith("deadline", StringComparison.OrdinalIgnoreCase)
            || text.Text.StartsWith("eta", StringComparison.OrdinalIgnoreCase));
        return !value.IsEmpty && (isSaid || DateText.Parse(value.Text) is not null) ? value : null;
    }

    private static int OwnerLength(SourceText text)
    {
        if (text.Text[0] == '@' && !text.Text.Contains(' ', StringComparison.Ordinal) && !text.IsEscaped(0))
            return 1;
        var rest = WithoutLabel(text.Text, s_owners);
        return text.Length - rest.TrimStart('@').Length;
    }

    private static string WithoutLabel(string text, string[] labels)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        if (!cursor.TrySkipWord(labels))
            return text;
        if (!cursor.TrySkip(':') && cursor.Next != ' ')
            return text;
        cursor.SkipBlanks();
        return cursor.Rest.ToString();
    }

    // One to three words, each with a capital, none an abbreviation; or one word, as people and teams are called in chats.
    private static bool IsName(string text)
    {
        if (text.Length is > 2 and <= 20 && text.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)
            return !s_noNames.Contains(text);
        if (s_noNames.Contains(text, StringComparer.OrdinalIgnoreCase))
            return false;
        var words = text.Split(' ');
        return words.Length <= 3 && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0]) && (word.Length <= 2 || word.Any(char.IsLower)) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.'));
    }

    private static List<SourceText> Split(SourceText text)
    {
        var parts = new List<SourceText>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isYear = i < text.Length - 5 && text.Text[i] == ',' && text.Text[i + 1] == ' ' && text.Text.AsSpan(i + 2, 4).IndexOfAnyExceptInRange('0', '9') < 0;
            if (i < text.Length && (text.Text[i] is not (',' or ';' or '|') || (isYear && (i + 6 == text.Length || !char.IsLetterOrDigit(text.Text[i + 6]) && text.Text[i + 6] != '-'))))
                continue;
            parts.Add(text.Slice(start, i - start));
            start = i + 1;
        }

        return parts;
    }
}
