namespace IncidentKit.Events;

/// <summary>The clocks run again.</summary>
public sealed record ClocksResumed : IncidentChange
{
    internal override string Text => "Clocks resumed";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident.Pause is not { } pause ? incident : incident with
    {
        Clocks = incident.Clocks.Resumed(pause, recorded.OccurredAt),
        Pauses = incident.Pauses.ToAppendOnly().Replace(incident.Pauses.Count - 1, pause with { Until = recorded.OccurredAt }),
    };
}
