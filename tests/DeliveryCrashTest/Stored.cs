using System.Globalization;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>What the worker was told to be durable, as one line.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Version">Its version, after the command or later.</param>
/// <param name="Key">The command's key.</param>
internal sealed record Stored(IncidentId Incident, long Version, string Key)
{
    /// <summary>Null for any other line, and for one cut short by the kill, which has no mark at its end.</summary>
    public static Stored? Parse(string line) =>
        line.Split(' ') is ["stored", var id, var version, var key, "ok"] && IncidentId.TryParse(id, out var incident)
            ? new Stored(incident, long.Parse(version, CultureInfo.InvariantCulture), key)
            : null;
}
