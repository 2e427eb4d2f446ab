namespace IncidentKit;

/// <summary>Something that a review of a postmortem found.</summary>
/// <param name="Rule">The id of the rule, such as <c>root-without-action</c>.</param>
/// <param name="Blocks">Whether it keeps the postmortem from being approved.</param>
/// <param name="Place">Where, in words, such as <c>action item 2</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record PostmortemFinding(string Rule, bool Blocks, string Place, string Message);
