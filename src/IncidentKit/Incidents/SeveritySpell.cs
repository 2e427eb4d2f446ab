namespace IncidentKit;

/// <summary>A severity, and since when it is acted on.</summary>
internal readonly record struct SeveritySpell(Severity Severity, DateTimeOffset Since);
