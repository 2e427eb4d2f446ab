using System.Globalization;

namespace IncidentKit.CrashTest;

/// <summary>What the writer was told to be durable, as one line.</summary>
internal sealed record Acknowledgement(IncidentId Incident, long Version, string Key)
{
    // A line cut short by the kill has no mark at its end.
    private const string Mark = "ok";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Incident} {Version} {Key} {Mark}");

    public static Acknowledgement? Parse(string line) =>
        line.Split(' ') is [var id, var version, var key, Mark] && IncidentId.TryParse(id, out var incident)
            ? new Acknowledgement(incident, long.Parse(version, CultureInfo.InvariantCulture), key)
            : null;
}
