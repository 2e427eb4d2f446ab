namespace IncidentKit.Events;

/// <summary>A "why?" was answered (P).</summary>
/// <param name="Number">1 for the first of the incident, counted up.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Kind">What it contributed.</param>
/// <param name="Explains">The number of the cause it explains; null for what happened.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Entry">The version of the timeline entry that shows it.</param>
public sealed record WhyRecorded(
    int Number, string Answer, CauseKind Kind, int? Explains = null, string? Evidence = null, long? Entry = null) : IncidentChange
{
    internal override string Text => $"Why {Number}: {Answer}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Causes = incident.Causes.Add(new Cause(Number, Answer, Explains, Kind, Evidence) { Entry = Entry }),
    };
}
