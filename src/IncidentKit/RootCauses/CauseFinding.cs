namespace IncidentKit;

/// <summary>Something that the cause graph lacks or gets wrong.</summary>
/// <param name="Id">Stable name, lower-case words joined by hyphens, such as <c>root-without-action</c>.</param>
/// <param name="Rule">The item of <c>process.md</c> that asks for it.</param>
/// <param name="Blocks">Whether it keeps a postmortem from being approved.</param>
/// <param name="Cause">The number of the cause; null when it is the graph as a whole.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record CauseFinding(string Id, string Rule, bool Blocks, int? Cause, string Message);
