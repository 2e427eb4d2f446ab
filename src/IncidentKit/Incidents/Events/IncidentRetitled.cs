namespace IncidentKit.Events;

/// <summary>The incident got another title.</summary>
/// <param name="Title">The new title.</param>
public sealed record IncidentRetitled(string Title) : IncidentChange
{
    internal override string Text => $"Title changed to: {Title}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with { Title = Title };
}
