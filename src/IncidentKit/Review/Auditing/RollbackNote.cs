using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Finds where the record says in words that a rollback was available.</summary>
internal static class RollbackNote
{
    private static readonly string[] s_rollback = ["rollback", "rollbacks", "roll", "rolled", "rolling", "revert"];
    private static readonly string[] s_available = ["available", "possible", "ready", "option", "safe", "could", "can"];
    private static readonly string[] s_denied =
        ["not", "no", "never", "without", "unavailable", "impossible", "unsafe", "cannot", "neither", "nor", "lacked",
            "missing", "if"];

    /// <summary>The first sentence that says it; null when none does.</summary>
    public static (string Sentence, AuditedEvent Told)? In(AuditRecord record)
    {
        foreach (var happened in record.Events)
        {
            var text = happened.Change switch
            {
                LearningNoted { Kind: not LearningKind.Lesson } learning => learning.Entry,
                TriageQuestionAnswered { Question: TriageQuestion.CanWeMitigate, Answer: { } answer } => answer,
                ObservationRecorded => happened.Text,
                _ => null,
            };
            foreach (var sentence in text?.Split(['.', ';', '\n'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                if (Says(sentence))
                    return (sentence, happened);
            }
        }

        return null;
    }

    private static bool Says(string sentence)
    {
        var words = sentence.ToLowerInvariant()
            .Split([' ', ',', ':', '(', ')', '—', '-', '"'], StringSplitOptions.RemoveEmptyEntries);
        var back = words.Contains("back") || words.Contains("rollback") || words.Contains("rollbacks")
            || words.Contains("revert");
        return back && words.Intersect(s_rollback).Any() && words.Intersect(s_available).Any()
            && !words.Intersect(s_denied).Any()
                && !words.Any(word => word.EndsWith("n't", StringComparison.Ordinal)
                || word.EndsWith("n’t", StringComparison.Ordinal));
    }
}
