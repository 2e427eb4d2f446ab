namespace IncidentKit;

/// <summary>One of the five triage questions, as put to a person (Q).</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Question">Which question.</param>
/// <param name="Id">For example <c>Q2</c>.</param>
/// <param name="Ask">The question in words.</param>
/// <param name="Checks">Where to look, in order, each as a sentence.</param>
/// <param name="AnswersWith">The member of <see cref="Commands.AnswerTriageQuestion"/> that holds the typed answer; null where
/// the answer is text alone.</param>
/// <param name="Choices">The values to choose from, in words; empty where there is nothing to choose.</param>
public sealed record TriagePrompt(
    TriageQuestion Question, string Id, string Ask, IReadOnlyList<string> Checks, string? AnswersWith, IReadOnlyList<string> Choices)
{
    /// <summary>Where to look, in order, each as a sentence.</summary>
    public IReadOnlyList<string> Checks { get; } = Checks.ToAppendOnly();

    /// <summary>The values to choose from, in words.</summary>
    public IReadOnlyList<string> Choices { get; } = Choices.ToAppendOnly();
}
