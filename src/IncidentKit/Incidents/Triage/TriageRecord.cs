namespace IncidentKit;

/// <summary>The answers to the five triage questions so far (Q).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record TriageRecord
{
    private static readonly TriageQuestion[] s_questions = Enum.GetValues<TriageQuestion>();
    private readonly AppendOnlyList<TriageAnswer> _answers;

    private TriageRecord(AppendOnlyList<TriageAnswer> answers) => _answers = answers;

    /// <summary>The latest answer to each question answered, in the order in which they were first answered.</summary>
    public IReadOnlyList<TriageAnswer> Answers => _answers;

    /// <summary>Whether all five are answered or stated to be unknown.</summary>
    public bool IsComplete => _answers.Count == s_questions.Length;

    /// <summary>The questions that nobody has answered yet.</summary>
    public IEnumerable<TriageQuestion> Missing => s_questions.Where(question => this[question] is null);

    internal static TriageRecord Empty { get; } = new(AppendOnlyList<TriageAnswer>.Empty);

    /// <summary>The latest answer to a question; null while there is none.</summary>
    /// <param name="question">The question.</param>
    public TriageAnswer? this[TriageQuestion question] => _answers.FirstOrDefault(answer => answer.Question == question);

    internal TriageRecord With(TriageAnswer answer)
    {
        for (var i = 0; i < _answers.Count; i++)
        {
            if (_answers[i].Question == answer.Question)
                return answer.At < _answers[i].At ? this : new(_answers.Replace(i, answer));
        }

        return new(_answers.Add(answer));
    }
}
