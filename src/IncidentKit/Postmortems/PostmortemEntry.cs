namespace IncidentKit;

/// <summary>One row of a postmortem's timeline.</summary>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Text">What happened.</param>
public sealed record PostmortemEntry(DateTimeOffset At, string Text);
