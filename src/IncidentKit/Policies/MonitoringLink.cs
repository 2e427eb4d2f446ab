namespace IncidentKit;

/// <summary>A place to look: a dashboard, a log search, the deploy log.</summary>
/// <param name="Title">What is seen there.</param>
/// <param name="Url">Absolute, http or https.</param>
public sealed record MonitoringLink(string Title, Uri Url);
