namespace IncidentKit;

/// <summary>What is wrong with a stated root cause (R4).</summary>
/// <param name="Text">The rest of a sentence that begins with the cause, such as <c>is about people, not …</c>.</param>
/// <param name="Blocks">Whether it keeps the postmortem from being approved.</param>
public sealed record RootProblem(string Text, bool Blocks);
