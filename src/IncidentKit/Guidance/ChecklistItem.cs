namespace IncidentKit;

/// <summary>One line of a checklist, as the record fills it in.</summary>
/// <param name="Id">The item of <c>process.md</c>, such as <c>H3</c>.</param>
/// <param name="Text">What it asks for, as a sentence.</param>
/// <param name="Done">Whether the record shows it.</param>
/// <param name="By">Who did or promised it; null while nobody has.</param>
/// <param name="At">When, UTC; null while it was not.</param>
/// <param name="Evidence">What shows it; null when nothing was given.</param>
/// <param name="Missing">What is missing, as a sentence; null when it is done.</param>
public sealed record ChecklistItem(
    string Id, string Text, bool Done, Actor? By = null, DateTimeOffset? At = null, string? Evidence = null, string? Missing = null)
{
    /// <summary>For example <c>H3 Test in staging first, even if quick.</c>.</summary>
    public override string ToString() => $"{Id} {Text}";
}
