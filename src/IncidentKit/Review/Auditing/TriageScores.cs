using IncidentKit.Events;

namespace IncidentKit;

/// <summary>K1 to K3: how bad, what is asked, who is affected.</summary>
internal static class TriageScores
{
    public static AuditScore Severity(AuditRecord record)
    {
        var first = record.SeverityChanges.Count > 0 ? record.SeverityChanges[0] : null;
        var ended = first?.At ?? record.Now;
        var limit = record.TargetsAt(ended).TriageWithin;
        var due = record.Detected + limit + record.Still(ClockKind.Triage, record.Detected, ended);
        if (first is null)
        {
            return record.IsActive && record.Now <= due
                ? AuditScore.NotYet($"The severity is not set yet; it is due at {record.Words.At(due)}.")
                : AuditScore.Failed(
                    record.IsActive ? $"The severity is not set; it was due at {record.Words.At(due)}."
                        : "The severity was never set.",
                    Untriaged(record));
        }

        var severity = record.SeverityAt(first.At);
        var told = $"{severity} was set {After(record, first.At)}";
        return first.At <= due
            ? AuditScore.Passed($"{told}.{Certainty(record)}", first)
            : AuditScore.Failed($"{told}; {AuditWording.Span(limit)} are allowed.{Certainty(record)}",
                TriagedAt(record) == first.At ? ["T1"] : [], first);
    }

    public static AuditScore Questions(AuditRecord record)
    {
        if (!record.Asks(Gates.TriageAnswered))
            return AuditScore.NotApplicable($"Not asked for at {record.SeverityAt(record.ActiveUntil)}.");
        var answers = FirstAnswers(record);
        var missing = Enum.GetValues<TriageQuestion>().Where(question => !answers.ContainsKey(question)).ToList();
        if (missing.Count > 0)
        {
            var due = record.Detected + record.TargetsAt(record.Now).TriageWithin;
            var told = answers.Count == 0
                ? "None of the five questions was answered."
                : $"Not answered: {string.Join(" ", missing.Select(question => $"Q{(int)question + 1} {question.Phrase()}"))}";
            return record.IsActive && record.Now <= due
                ? AuditScore.NotYet(told, answers.Values)
                : AuditScore.Failed(told, ["Q", .. Untriaged(record)], answers.Values);
        }

        var open = answers.Where(first => ((TriageQuestionAnswered)first.Value.Change).Answer is null).Select(first => first.Key)
            .Order().ToList();
        var reason = $"All five were answered{(open.Count > 0 ? " or stated to be unknown" : "")} {After(record, answers.Values.Max(answer => answer.At))}.";
        foreach (var question in open)
        {
            reason += record.Incident.Triage[question] is { Text: not null } later
                ? $" Q{(int)question + 1} was answered at {record.Words.At(later.At)}."
                : $" Q{(int)question + 1} stayed unknown.";
        }

        return AuditScore.Passed(reason + Certainty(record), answers.Values);
    }

    public static AuditScore BlastRadius(AuditRecord record)
    {
        var impact = record.Incident.Impact;
        var what = impact.Systems.Count > 0 ? $"Systems: {string.Join(", ", impact.Systems)}." : Answer(TriageQuestion.What);
        var who = impact.Users is { } users ? $"Users: {Clause(users.ToString())}."
            : impact.Scope is { } scope ? $"Users: {Clause(scope.ToString())}."
            : Answer(TriageQuestion.Who) ?? (impact.Statement is null ? null : $"Impact: {FirstSentence(impact.Statement)}");
        if (what is not null && who is not null)
        {
            return AuditScore.Passed(
                $"{what} {who}",
                record.Of<AffectedSystemsSet>().LastOrDefault() ?? record.Of<IncidentDeclared>()
                    .FirstOrDefault(_ => impact.Systems.Count > 0) ?? Answered(TriageQuestion.What),
                record.Of<AffectedUsersSet>().LastOrDefault() ?? record.Of<AffectedScopeSet>()
                    .LastOrDefault() ?? Answered(TriageQuestion.Who) ?? record.Of<ImpactDescribed>().LastOrDefault());
        }

        var reason = (what, who) switch
        {
            (not null, _) => "Neither the affected users nor what they experienced is recorded.",
            (_, not null) => "The affected systems are not recorded.",
            _ => "Neither the affected systems nor the affected users are recorded.",
        };
        return record.IsActive ? AuditScore.NotYet(reason) : AuditScore.Failed(reason, []);

        string? Answer(TriageQuestion question) =>
            record.Incident.Triage[question]?.Text is { } text
                ? $"Q{(int)question + 1} {question.Phrase()} {Clause(text)}." : null;

        AuditedEvent? Answered(TriageQuestion question) => record.Of<TriageQuestionAnswered>().LastOrDefault(
            answer => answer.Change is TriageQuestionAnswered { Answer: not null } answered && answered.Question == question);
    }

    /// <summary>When triage was done: the severity set and the five questions answered; null while it is not.</summary>
    public static DateTimeOffset? TriagedAt(AuditRecord record)
    {
        var answers = FirstAnswers(record);
        if (record.SeverityChanges.Count == 0 || answers.Count < Enum.GetValues<TriageQuestion>().Length)
            return record.Incident.Milestones.Find(MilestoneKind.Triaged) is { Source: not null } stated ? stated.At : null;
        return answers.Values.Append(record.SeverityChanges[0]).Max(happened => happened.At);
    }

    private static string[] Untriaged(AuditRecord record) => TriagedAt(record) is null ? ["T1"] : [];

    /// <summary>A sentence on the time of triage, where somebody stated that it is not a recorded one.</summary>
    private static string Certainty(AuditRecord record) =>
        record.Incident.Milestones.Find(MilestoneKind.Triaged)?.Certainty switch
        {
            MilestoneCertainty.Reconstructed => " The time of triage is reconstructed.",
            MilestoneCertainty.Approximate => " The time of triage is approximate.",
            _ => "",
        };

    private static Dictionary<TriageQuestion, AuditedEvent> FirstAnswers(AuditRecord record)
    {
        var answers = new Dictionary<TriageQuestion, AuditedEvent>();
        foreach (var answer in record.Of<TriageQuestionAnswered>())
            answers.TryAdd(((TriageQuestionAnswered)answer.Change).Question, answer);
        return answers;
    }

    private static string Clause(string text) => text.Trim().TrimEnd('.');

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and > 0
        ? text[..(end + 1)] : text;

    private static string After(AuditRecord record, DateTimeOffset time) => time <= record.Detected
        ? "at detection"
        : $"{AuditWording.Span(time - record.Detected)} after detection";
}
