namespace IncidentKit;

/// <summary>A part of a postmortem that the template has no place for.</summary>
/// <param name="Heading">Its heading. The heading of a section of the template, such as <c>Timeline</c>, stands for what else that section
/// says; any other for a section of its own, after those of the template.</param>
/// <param name="Blocks">What it says, in order.</param>
public sealed record PostmortemAddition(string Heading, IReadOnlyList<PostmortemBlock> Blocks);
