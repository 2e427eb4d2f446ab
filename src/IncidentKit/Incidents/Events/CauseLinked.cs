namespace IncidentKit.Events;

/// <summary>A cause was found to explain an effect, or that got its evidence.</summary>
/// <param name="Cause">The number of the cause.</param>
/// <param name="Effect">The number of what it explains.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Entry">The version of the timeline entry that shows it.</param>
public sealed record CauseLinked(int Cause, int Effect, string? Evidence = null, long? Entry = null) : IncidentChange
{
    internal override string Text => Evidence is null ? $"Why {Cause} explains {Effect}" : $"Why {Cause} explains {Effect} — {Evidence}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Causes = incident.Causes.Link(new CauseEdge(Cause, Effect, Evidence, Entry)),
    };
}
