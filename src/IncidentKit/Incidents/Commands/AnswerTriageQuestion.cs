using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Answers one of the five triage questions, or states that the answer is unknown (Q).</summary>
/// <param name="By">Who answered.</param>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The answer; null states that it is unknown.</param>
public sealed record AnswerTriageQuestion(Actor By, TriageQuestion Question, string? Answer = null) : IncidentCommand(By)
{
    /// <summary>What shows it, such as a graph or a log line.</summary>
    public string? Evidence { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Defined(nameof(Question), Question);
        decision.OptionalProse(nameof(Answer), Answer);
        decision.OptionalProse(nameof(Evidence), Evidence);
        decision.Record(new TriageQuestionAnswered(Question, Answer, Evidence));
    }
}
