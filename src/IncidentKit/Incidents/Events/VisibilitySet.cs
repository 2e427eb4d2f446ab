namespace IncidentKit.Events;

/// <summary>The incident was restricted or opened.</summary>
/// <param name="Visibility">Who may see it from then on.</param>
/// <param name="Reason">Why.</param>
public sealed record VisibilitySet(IncidentVisibility Visibility, string Reason) : IncidentChange
{
    internal override string Text => $"Visibility set to {Visibility} — {Reason}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Visibility = Visibility };
}
