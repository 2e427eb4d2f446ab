namespace IncidentKit.Markdown;

/// <summary>Reads one field of the summary into its value. What can't be read, or says more, is kept as a field of its own.</summary>
internal sealed class SummaryFieldReader(Draft draft)
{
    private readonly SummaryDraft _summary = draft.Summary;

    public void Read(LabelledText field)
    {
        var known = FieldNames.Find(field.Label.Text);
        if (known is not null && field.Value.IsEmpty)
            draft.AddNote(ReadingDoubt.NotFilledIn, $"{field.Label.Text} is not filled in.", field.Label.Span);
        else if (Placeholder.Is(field.Value) && !(known is SummaryField.Systems && Placeholder.IsBracketed(field.Value) && field.Value.Text.Contains(',', StringComparison.Ordinal)))
            NotFilledIn(field, known);
        else if (known is { } name)
            ReadKnown(field, name);
        else
            Keep(field);
    }

    private void NotFilledIn(LabelledText field, SummaryField? known)
    {
        // A row that the template has not is only there because of its name.
        if (known is null)
            draft.AddUnplaced(UnplacedReason.NotFilledIn, field.Label);
        draft.AddNotFilledIn(field.Label.Text, field.Value);
    }

    private void ReadKnown(LabelledText field, SummaryField name)
    {
        switch (name)
        {
            case SummaryField.Title when _summary.Heading is null && _summary.Title is null:
                _summary.Title = field.Value;
                break;
            case SummaryField.Title when (_summary.Heading ?? _summary.Title)!.Text == field.Value.Text:
                break;
            case SummaryField.Date:
                ReadDate(field);
                break;
            case SummaryField.Duration:
                ReadDuration(field);
                break;
            case SummaryField.Severity:
                ReadSeverity(field);
                break;
            case SummaryField.Systems when _summary.Systems.Count == 0:
                _summary.Systems = ListText.Split(field.Value);
                Place("AffectedSystems", field.Value);
                break;
            case SummaryField.Users when _summary.Users is null:
                _summary.Users = field.Value.Text;
                Place("AffectedUsers", field.Value);
                break;
            case SummaryField.Commander when _summary.Commander is null:
                _summary.Commander = field.Value.Text.TrimStart('@');
                Place("Commander", field.Value);
                break;
            case SummaryField.Zone when ZoneStatement.Find($"time {field.Value.Text}", out _) is { } zone:
                _summary.Zone = zone;
                draft.AddUnplaced(UnplacedReason.TimeZone, field.Value);
                break;
            default:
                Keep(field);
                break;
        }
    }

    private void ReadDate(LabelledText field)
    {
        var stamp = Timestamp.Read(field.Value.Text);
        var isWhole = stamp is { Time: null, IsExact: true } && field.Value.Slice(stamp.Length).IsEmpty;
        if (_summary.Date is null && stamp?.Date?.Near(null) is { } date)
        {
            _summary.Date = date;
            Place("Date", field.Value);
            if (!isWhole)
                Keep(field);
            return;
        }

        NotRead(field, _summary.Date is null ? "no date with its year" : "another date");
    }

    private void ReadDuration(LabelledText field)
    {
        if (_summary.Duration is null && DurationText.Parse(field.Value.Text, out var isWhole) is { } duration)
        {
            _summary.Duration = duration;
            Place("Duration", field.Value);
            if (!isWhole)
                Keep(field);
            return;
        }

        NotRead(field, "no duration in hours and minutes");
    }

    private void ReadSeverity(LabelledText field)
    {
        if (_summary.Severity is null && SeverityText.Find(field.Value.Text, out var isWhole) is { } severity)
        {
            _summary.Severity = severity;
            Place("Severity", field.Value);
            if (!isWhole)
                Keep(field);
            return;
        }

        NotRead(field, "no level");
    }

    private void NotRead(LabelledText field, string problem)
    {
        draft.AddNote(ReadingDoubt.ValueNotRead, $"{field.Label.Text}: \"{Excerpt.Of(field.Value.Text)}\" is {problem}; it is kept as a field.", field.Value.Span);
        Keep(field);
    }

    private void Keep(LabelledText field) => draft.AddField(field);

    private void Place(string member, SourceText source) => draft.AddPart(DocumentSection.Summary, null, member, source);
}
