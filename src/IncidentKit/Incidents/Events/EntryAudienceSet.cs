namespace IncidentKit.Events;

/// <summary>It was said who may see a timeline entry.</summary>
/// <param name="Target">The version of the event.</param>
/// <param name="Audience">The widest audience.</param>
public sealed record EntryAudienceSet(long Target, Audience Audience) : IncidentChange
{
    internal override string Text => FormattableString.Invariant($"Entry {Target} is for {Audience.Phrase()}");

    internal override bool IsKey => false;

    internal override bool IsAboutTheRecord => true;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident;
}
