using System.Globalization;

namespace IncidentKit;

/// <summary>A stored history can't be trusted: an event is missing, out of order, or was altered.</summary>
/// <remarks>Code <c>history-broken</c>.</remarks>
public sealed class IncidentHistoryException : IncidentKitException
{
    /// <summary>Reports the first event at which the history breaks.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="version">The version at which it breaks.</param>
    /// <param name="problem">What is wrong, as a clause.</param>
    /// <param name="innerException">What caused it, when something else did.</param>
    public IncidentHistoryException(IncidentId incident, long version, string problem, Exception? innerException = null)
        : base("history-broken", string.Create(CultureInfo.InvariantCulture, $"The history of incident {incident} breaks at version {version}: {problem}. Restore it from a backup."), innerException)
    {
        Incident = incident;
        Version = version;
    }

    /// <summary>The incident.</summary>
    public IncidentId Incident { get; }

    /// <summary>The version at which the history breaks.</summary>
    public long Version { get; }
}
