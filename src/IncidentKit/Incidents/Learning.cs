namespace IncidentKit;

/// <summary>One entry of what went well, what went wrong, or what was learned.</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Text">The entry.</param>
public sealed record Learning(LearningKind Kind, string Text);
