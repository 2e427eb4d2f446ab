namespace IncidentKit.Events;

/// <summary>It was stated why nobody asks further (P).</summary>
/// <param name="Cause">The number of the cause at the end.</param>
/// <param name="Reason">Why the whys end there.</param>
public sealed record WhysEnded(int Cause, string Reason) : IncidentChange
{
    internal override string Text => $"The whys end at {Cause} — {Reason}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Causes = incident.Causes.Replace(incident.Causes[Cause] with { EndReason = Reason }),
    };
}
