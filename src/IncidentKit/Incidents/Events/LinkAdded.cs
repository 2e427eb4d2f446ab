namespace IncidentKit.Events;

/// <summary>A deploy, dashboard, ticket or the like was linked.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Title">How to show it.</param>
public sealed record LinkAdded(LinkKind Kind, Uri Url, string? Title = null) : IncidentChange
{
    internal override string Text => $"{Kind} linked: {Title ?? Url.ToString()}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Links = incident.Links.Plus(new IncidentLink(Kind, Url, Title)) };
}
