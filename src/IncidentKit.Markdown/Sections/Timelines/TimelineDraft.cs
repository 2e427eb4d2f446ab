using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>The entries of the timeline as they are found.</summary>
internal sealed class TimelineDraft(Draft draft)
{
    private readonly List<(DateTimeOffset At, string? Time, SourceText Source, List<SourceText> Texts)> _entries = [];

    public TimelineClock Clock { get; } = new(draft);

    /// <summary>Whether a text without a time of its own goes on with an entry.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Adds an entry at a time as written in front of it.</summary>
    /// <param name="stamp">The time as read.</param>
    /// <param name="source">What it was read from.</param>
    /// <param name="text">What happened.</param>
    public void Add(Timestamp stamp, SourceText source, SourceText text)
    {
        var isKnown = stamp is { IsExact: true, Time: not null } && (stamp.Date is not { } date || Clock.Knows(date));
        var at = Clock.At(stamp, source.Span);
        Add(at, isKnown ? SecondsOf(at) : source.Text.Trim('[', ']', ' '), source, text);
    }

    /// <summary>Adds an entry at the time of the one before, because what is written tells none.</summary>
    public void AddAtSameTime(string? time, SourceText source, SourceText text)
    {
        if (time is not null)
            draft.AddNote(ReadingDoubt.TimeNotRead, $"\"{Excerpt.Of(time)}\" could not be read as a time: the entry has that of the one before.", source.Span);
        var at = _entries.Count > 0 ? _entries[^1].At : new DateTimeOffset((draft.Summary.Date ?? TimelineClock.Uncounted).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        Add(at, time, source, text);
    }

    public void Add(DateTimeOffset at, string? time, SourceText source, SourceText text)
    {
        _entries.Add((at, string.IsNullOrWhiteSpace(time) ? null : time, source, text.IsEmpty ? [] : [text]));
        IsOpen = true;
    }

    /// <summary>Goes on with the last entry.</summary>
    public void Append(SourceText text) => _entries[^1].Texts.Add(text);

    public IReadOnlyList<PostmortemEntry> Finish()
    {
        var shift = Shift();
        var entries = new List<PostmortemEntry>();
        foreach (var (at, time, source, texts) in _entries)
        {
            var text = texts.Count == 0 ? source.Slice(source.Length) : Sentences.Join(texts);
            draft.AddPart(DocumentSection.Timeline, entries.Count, "At", source);
            draft.AddPart(DocumentSection.Timeline, entries.Count, "Text", text);
            entries.Add(new PostmortemEntry(at.Year == 1 ? at + shift : at, text.Text) { Time = time });
        }

        return entries;
    }

    // Days that were only counted are those of the first date; without any date they start with the first there is.
    private TimeSpan Shift()
    {
        var counted = _entries.FindIndex(entry => entry.At.Year == 1);
        if (counted < 0)
            return TimeSpan.Zero;
        var dated = _entries.FindIndex(entry => entry.At.Year > 1);
        return (dated < 0 ? DateTime.MinValue : _entries[dated].At.UtcDateTime.Date) - _entries[counted].At.UtcDateTime.Date;
    }

    /// <summary>The time of day where minutes don't tell it; null where they do.</summary>
    public static string? SecondsOf(DateTimeOffset at) =>
        at.Ticks % TimeSpan.TicksPerMinute == 0 ? null : at.UtcDateTime.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
