namespace IncidentKit;

/// <summary>An action item together with the incident that it comes from: for lists and exports across incidents.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Reference">The name people use for it.</param>
/// <param name="IncidentTitle">Its title.</param>
/// <param name="Item">The action item.</param>
public sealed record ActionEntry(IncidentId Incident, IncidentReference Reference, string IncidentTitle, ActionItem Item)
{
    /// <summary>The action items of an incident, by number.</summary>
    /// <param name="incident">The incident.</param>
    public static IReadOnlyList<ActionEntry> Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return [.. incident.Actions.Select(item => new ActionEntry(incident.Id, incident.Reference, incident.Title, item))];
    }
}
