namespace IncidentKit;

/// <summary>A command names an incident that the store does not have.</summary>
/// <remarks>Code <c>incident-not-found</c>. Queries return null instead.</remarks>
public sealed class IncidentNotFoundException : IncidentKitException
{
    internal IncidentNotFoundException(IncidentId incident)
        : base("incident-not-found", $"There is no incident {incident} in this store.") => Incident = incident;

    /// <summary>The id that was not found.</summary>
    public IncidentId Incident { get; }
}
