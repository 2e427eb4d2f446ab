namespace IncidentKit.Markdown;

/// <summary>One action item as it is found.</summary>
internal sealed class ActionDraft
{
    public int? Number { get; set; }

    public SourceText? Title { get; set; }

    public SourceText? Owner { get; set; }

    public SourceText? DeadlineSource { get; set; }

    public DateOnly? Deadline { get; set; }

    public string? DeadlineText { get; set; }

    public ActionItemStatus? Status { get; set; }

    public ActionItemKind? Kind { get; set; }

    public ActionItemPriority? Priority { get; set; }

    public Uri? Ticket { get; set; }

    public SourceText? Outcome { get; set; }

    public List<SourceText> Notes { get; } = [];

    /// <summary>Whether nothing but a number or a status is there.</summary>
    public bool IsBlank =>
        Title is null && Owner is null && Deadline is null && DeadlineText is null && Ticket is null && Outcome is null && Notes.Count == 0;
}
