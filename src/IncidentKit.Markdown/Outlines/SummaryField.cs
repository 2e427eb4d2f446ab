namespace IncidentKit.Markdown;

/// <summary>The fields of the template's summary, and two that tell how to read the rest.</summary>
internal enum SummaryField
{
    Title,
    Date,
    Duration,
    Severity,
    Systems,
    Users,
    Commander,
    Zone,
}
