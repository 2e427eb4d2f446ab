namespace IncidentKit;

/// <summary>An incident with the hash that its next event will carry.</summary>
internal sealed record LoadedIncident(Incident Incident, string HeadHash);
