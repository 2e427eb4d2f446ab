namespace IncidentKit.Events;

/// <summary>It was noted what went well or wrong, or what was learned (P).</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Entry">The entry.</param>
public sealed record LearningNoted(LearningKind Kind, string Entry) : IncidentChange
{
    internal override string Text => $"{Kind.Phrase()}: {Entry}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Postmortem = incident.Postmortem with { Learnings = incident.Postmortem.Learnings.Plus(new Learning(Kind, Entry)) },
    };
}
