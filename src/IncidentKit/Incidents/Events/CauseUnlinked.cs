namespace IncidentKit.Events;

/// <summary>It was taken back that a cause explains an effect.</summary>
/// <param name="Cause">The number of the cause.</param>
/// <param name="Effect">The number of what it does not explain.</param>
/// <param name="Reason">Why.</param>
public sealed record CauseUnlinked(int Cause, int Effect, string Reason) : IncidentChange
{
    internal override string Text => $"Why {Cause} does not explain {Effect} — {Reason}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Causes = incident.Causes.Unlink(Cause, Effect) };
}
