namespace IncidentKit.Events;

/// <summary>A timeline entry was corrected; it stays in the record.</summary>
/// <param name="Target">The version of the corrected event.</param>
/// <param name="Reason">Why.</param>
/// <param name="Retracted">Whether views leave it out.</param>
/// <param name="CorrectedText">What it should say.</param>
/// <param name="OccurredAt">When it really happened, UTC.</param>
public sealed record EntryCorrected(
    long Target, string Reason, bool Retracted, string? CorrectedText = null, DateTimeOffset? OccurredAt = null) : IncidentChange
{
    internal override string Text => Retracted ? $"Entry {Target} retracted — {Reason}" : $"Entry {Target} corrected — {Reason}";

    internal override bool IsKey => false;

    internal override bool IsAboutTheRecord => true;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident;
}
