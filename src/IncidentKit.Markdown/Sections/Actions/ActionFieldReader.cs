using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>Reads one thing that is said about an action item. What can't be read, or says more, is kept in its notes.</summary>
internal sealed class ActionFieldReader(Draft draft)
{
    /// <summary>Reads a value under the name it has in the document.</summary>
    public void Read(ActionDraft action, ActionField? field, string name, SourceText value)
    {
        if (value.IsEmpty)
            return;
        var isStatus = field == ActionField.Status && StatusText.Find(value.Text, out _) is not null;
        if (field is not ActionField.Notes && !isStatus && Placeholder.Is(value) && !(field == ActionField.Owner && OwnerIn(value) is not null))
        {
            draft.AddNotFilledIn(name.Length == 0 ? "A cell" : name, value);
            return;
        }

        if (field is null || !TryRead(action, field.Value, value))
            action.Notes.Add(field == ActionField.Notes || name.Length == 0 ? value : value.Behind($"{name}: "));
    }

    private bool TryRead(ActionDraft action, ActionField field, SourceText value)
    {
        switch (field)
        {
            case ActionField.Number:
                return action.Number is null && TryNumber(action, value);
            case ActionField.Title:
                action.Title = action.Title is null ? value : Sentences.Join([action.Title, value]);
                return true;
            case ActionField.Owner when action.Owner is null:
                action.Owner = OwnerIn(value) ?? value;
                return true;
            case ActionField.Deadline when action.DeadlineSource is null:
                ReadDeadline(action, value);
                return true;
            case ActionField.Status when action.Status is null:
                return TryStatus(action, value);
            case ActionField.Kind when action.Kind is null:
                action.Kind = KindText.Find(value.Text);
                return action.Kind is not null;
            case ActionField.Priority when action.Priority is null:
                action.Priority = PriorityText.Find(value.Text, out var isCanonical);
                return isCanonical;
            case ActionField.Ticket when action.Ticket is null:
                return TryTicket(action, value);
            case ActionField.Outcome when action.Outcome is null:
                action.Outcome = value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a deadline: a date, words, or both.</summary>
    public void ReadDeadline(ActionDraft action, SourceText value)
    {
        action.DeadlineSource = value;
        var (date, words) = DeadlineText.Read(value.Text, draft.Summary.Date, out var isYearAssumed);
        action.Deadline = date;
        action.DeadlineText = words;
        if (date is null)
            draft.AddNote(ReadingDoubt.DeadlineNotRead, $"\"{Excerpt.Of(value.Text)}\" could not be read as a date: the deadline is kept as text.", value.Span);
        else if (isYearAssumed)
            draft.AddNote(ReadingDoubt.YearAssumed, FormattableString.Invariant($"The deadline has no year: {date.Value.Year} was taken."), value.Span);
    }

    private static bool TryNumber(ActionDraft action, SourceText value)
    {
        if (!int.TryParse(value.Text.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            return false;
        action.Number = number;
        return true;
    }

    private static bool TryStatus(ActionDraft action, SourceText value)
    {
        if (StatusText.Find(value.Text, out var length) is not { } status)
            return false;
        action.Status = status;
        var rest = Separators.Skip(value.Slice(length));
        if (rest.IsEmpty)
            return true;
        if (status is not (ActionItemStatus.Done or ActionItemStatus.WontDo) || action.Outcome is not null)
            return false;
        action.Outcome = rest;
        return true;
    }

    private static bool TryTicket(ActionDraft action, SourceText value)
    {
        var start = value.Text.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        var url = start < 0 ? "" : value.Text[start..].TrimEnd(')');
        if (url.Length == 0 || url.Contains(' ', StringComparison.Ordinal) || !Uri.TryCreate(url, UriKind.Absolute, out var ticket)
            || ticket.Scheme is not ("http" or "https") || ticket.OriginalString != url)
            return false;
        action.Ticket = ticket;
        return start == 0 && url.Length == value.Length;
    }

    // "@alice" and "[Alice]" are Alice; "[Name]" is nobody.
    private static SourceText? OwnerIn(SourceText value)
    {
        var inner = Placeholder.IsBracketed(value) && !value.IsEscaped(0) ? value.Slice(1, value.Length - 2) : value;
        if (inner.Length > 1 && inner.Text[0] == '@' && !inner.IsEscaped(0))
            return inner.Slice(1);
        var isWord = Words.Normalize(inner.Text) is "name" or "owner" or "person" or "team" or "assignee" or "who" or "tbd" or "role" or "names" or "your name";
        return inner == value ? null : isWord || inner.Text.Count(c => c == ' ') > 2 ? null : inner;
    }
}
