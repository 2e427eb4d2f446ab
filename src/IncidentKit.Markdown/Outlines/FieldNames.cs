using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>What documents call the fields of the summary.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, SummaryField> s_fields = new (SummaryField Field, string[] Names)[]
    {
        (SummaryField.Title, ["title", "incident title", "incident", "incident name"]),
        (SummaryField.Date, ["date", "incident date", "date of incident", "date of the incident", "incident from", "incident start", "start date", "occurred on", "when", "started", "start", "start time", "incident start time", "incident started", "impact start", "impact started", "day"]),
        (SummaryField.Duration, ["duration", "total duration", "incident duration", "impact duration", "duration of impact", "outage duration", "length", "downtime", "total downtime"]),
        (SummaryField.Severity, ["severity", "severity level", "sev", "incident severity", "severity rating"]),
        (SummaryField.Systems, ["affected systems", "affected system", "systems affected", "affected services", "affected service", "services affected", "impacted services", "impacted systems", "impacted service", "affected components", "components affected", "components", "systems", "services", "service"]),
        (SummaryField.Users, ["affected users", "users affected", "impacted users", "users impacted", "affected customers", "customers affected", "impacted customers", "customers impacted", "number of users affected", "affected", "who was affected"]),
        (SummaryField.Commander, ["incident commander", "commander", "ic", "incident lead", "incident manager", "lead", "incident owner"]),
        (SummaryField.Zone, ["timezone", "time zone", "times", "all times"]),
    }.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Field))).ToFrozenDictionary();

    /// <summary>The field that a label names; null when it is none of the template.</summary>
    public static SummaryField? Find(string label) =>
        label.Length < 60 && s_fields.TryGetValue(Words.Normalize(label), out var field) ? field : null;

    /// <summary>Whether a label names a field, or a section that may stand as a field.</summary>
    public static bool IsKnown(string label) =>
        Find(label) is not null || (SectionNames.Find(label, out var isExact) is { } section && isExact && section != DocumentSection.Summary);
}
