namespace IncidentKit;

/// <summary>Something that an action item lacks or gets wrong.</summary>
/// <param name="Id">Stable name, lower-case words joined by hyphens, such as <c>action-unowned</c>.</param>
/// <param name="Rule">The item of <c>process.md</c> that asks for it.</param>
/// <param name="Action">The number of the item; null when it is the list as a whole.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record ActionFinding(string Id, string Rule, int? Action, string Message);
