namespace IncidentKit.Events;

/// <summary>A triage question was answered, or stated to be unknown (Q).</summary>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The answer; null states that it is unknown.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record TriageQuestionAnswered(TriageQuestion Question, string? Answer = null, string? Evidence = null) : IncidentChange
{
    internal override string Text => $"Triage: {Question.Phrase()} {Answer ?? "Unknown"}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => (incident with
    {
        Triage = incident.Triage.With(new TriageAnswer(Question, Answer, Evidence, recorded.OccurredAt)),
    }).ReachTriaged();
}
