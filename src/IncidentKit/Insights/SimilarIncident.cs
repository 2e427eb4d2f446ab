namespace IncidentKit;

/// <summary>An earlier incident that looks like this one. Unfinished items are the next incident (R5): here they are.</summary>
/// <remarks>Of a restricted incident only <see cref="Id"/> is told, unless the caller asked for all.</remarks>
public sealed record SimilarIncident
{
    /// <summary>The earlier incident.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>Whether the rest is held back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Its summary; null when held back.</summary>
    public IncidentSummary? Summary { get; init; }

    /// <summary>How alike the two are, and why; null when held back.</summary>
    public Similarity? Similarity { get; init; }

    /// <summary>The action items that it left behind unfinished, by number; none when held back.</summary>
    public IReadOnlyList<ActionItem> OpenActions => Summary?.OpenActions ?? [];
}
