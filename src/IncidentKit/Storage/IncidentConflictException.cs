using System.Globalization;

namespace IncidentKit;

/// <summary>Someone else has written to the incident in the meantime; nothing was written.</summary>
/// <remarks>Code <c>incident-conflict</c>. Read the new events, decide again, and retry; <c>IncidentTracker</c> does.</remarks>
public sealed class IncidentConflictException : IncidentKitException
{
    /// <summary>Reports both versions.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="expectedVersion">The version that the writer expected.</param>
    /// <param name="actualVersion">The version in the store.</param>
    public IncidentConflictException(IncidentId incident, long expectedVersion, long actualVersion)
        : base("incident-conflict", string.Create(
            CultureInfo.InvariantCulture,
            $"Incident {incident} was expected at version {expectedVersion}, but is at version {actualVersion}. Read it again and retry."))
    {
        Incident = incident;
        ExpectedVersion = expectedVersion;
        ActualVersion = actualVersion;
    }

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>The version that the writer expected.</summary>
    public long ExpectedVersion { get; }

    /// <summary>The version in the store.</summary>
    public long ActualVersion { get; }
}
