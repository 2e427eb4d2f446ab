namespace IncidentKit;

/// <summary>A link from an incident to something elsewhere.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">An absolute http or https address.</param>
/// <param name="Title">How to show it; null shows the address.</param>
public sealed record IncidentLink(LinkKind Kind, Uri Url, string? Title);
