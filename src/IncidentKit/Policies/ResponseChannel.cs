namespace IncidentKit;

/// <summary>A place where people talk about incidents or are told about them.</summary>
/// <param name="Name">Such as <c>#incidents</c>.</param>
/// <param name="Audience">Whom it reaches.</param>
/// <param name="Url">Absolute, http or https; null when the name is enough.</param>
public sealed record ResponseChannel(string Name, Audience Audience, Uri? Url = null);
