using IncidentKit.Events;

namespace IncidentKit;

/// <summary>An event as the audit reads it: with its corrections applied.</summary>
internal sealed record AuditedEvent(IncidentEvent Recorded, DateTimeOffset At, string Text, bool IsReconstructed)
{
    public IncidentChange Change => Recorded.Change;

    public AuditEvidence Evidence => new(Recorded.Version, At, Text, IsReconstructed);
}
