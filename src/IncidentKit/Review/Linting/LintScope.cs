namespace IncidentKit;

/// <summary>What a run knows about its texts.</summary>
/// <param name="ForCustomers">Whether customers read them.</param>
/// <param name="IsPartOfDocument">Whether more texts of the same document follow.</param>
/// <param name="IsPartial">Whether only a share was hit; null when the text itself must say so.</param>
/// <param name="Abbreviations">Abbreviations that the readers know.</param>
internal sealed record LintScope(bool ForCustomers, bool IsPartOfDocument, bool? IsPartial, IReadOnlyList<string> Abbreviations)
{
    /// <summary>Whether the text is a short one by itself, that somebody asks about: not part of a report.</summary>
    public bool IsAlone { get; init; }
}
