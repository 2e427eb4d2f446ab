namespace IncidentKit;

/// <summary>A checklist of the process, scored from the record and never ticked by hand.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Id">The section of <c>process.md</c>, such as <c>V</c>.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Applies">Whether the process asks for it here.</param>
/// <param name="Items">Every item, in order.</param>
public sealed record Checklist(string Id, string Title, bool Applies, IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>Every item, in order.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; } = Items.ToAppendOnly();

    /// <summary>Whether every item is done.</summary>
    public bool IsComplete => Items.All(item => item.Done);
}
