namespace IncidentKit.Markdown;

/// <summary>The values of the summary as they are found.</summary>
internal sealed class SummaryDraft
{
    /// <summary>The title as a field; null when there is none.</summary>
    public SourceText? Title { get; set; }

    /// <summary>The title as a heading; null when there is none.</summary>
    public SourceText? Heading { get; set; }

    public DateOnly? Date { get; set; }

    public TimeSpan? Duration { get; set; }

    public Severity? Severity { get; set; }

    public IReadOnlyList<string> Systems { get; set; } = [];

    public string? Users { get; set; }

    public string? Commander { get; set; }

    /// <summary>The zone of times that name none.</summary>
    public TimeZoneText? Zone { get; set; }

    public List<PostmortemField> Fields { get; } = [];

    public List<SourceText> Overview { get; } = [];
}
