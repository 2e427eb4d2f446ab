using IncidentKit.Events;

namespace IncidentKit;

/// <summary>K1 to K3: how bad, what is asked, who is affected.</summary>
internal static class TriageScores
{
    public static Score Severity(AuditRecord record)
    {
        var first = record.SeverityChanges.Count > 0 ? record.SeverityChanges[0] : null;
        var ended = first?.At ?? record.Now;
        var limit = record.TargetsAt(ended).TriageWithin;
        var due = record.Detected + limit + record.Still(ClockKind.Triage, record.Detected, ended);
        if (first is null)
        {
            return record.IsActive && record.Now <= due
                ? Score.NotYet($"The severity is not set yet; it is due at {record.Words.At(due)}.")
                : Score.Failed(
                    record.IsActive ? $"The severity is not set; it was due at {record.Words.At(due)}." : "The severity was never set.",
                    Untriaged(record));
        }

        var severity = record.SeverityAt(first.At);
        var told = $"{severity} was set {After(record, first.At)}";
        return first.At <= due
            ? Score.Passed($"{told}.", first)
            : Score.Failed($"{told}; {AuditWording.Span(limit)} are allowed.", IsLast(record, first) ? ["T1"] : [], first);
    }

    public static Score Questions(AuditRecord record)
    {
        if (!record.Asks(Gates.TriageAnswered))
            return Score.NotApplicable($"Not asked for at {record.SeverityAt(record.ActiveUntil)}.");
        var answers = FirstAnswers(record);
        var missing = Enum.GetValues<TriageQuestion>().Where(question => !answers.ContainsKey(question)).ToList();
        if (missing.Count > 0)
        {
            var due = record.Detected + record.TargetsAt(record.Now).TriageWithin;
            var reason = answers.Count == 0
                ? "None of the five questions was answered."
                : $"Not answered: {string.Join(" ", missing.Select(question => $"Q{(int)question + 1} {question.Phrase()}"))}";
            return record.IsActive && record.Now <= due
                ? Score.NotYet(reason, answers.Values)
                : Score.Failed(reason, ["Q", .. Untriaged(record)], answers.Values);
        }

        var unknown = record.Incident.Triage.Answers.Where(answer => answer.Text is null).Select(answer => $"Q{(int)answer.Question + 1}").Order().ToList();
        return Score.Passed(
            unknown.Count == 0
                ? $"All five were answered {After(record, answers.Values.Max(answer => answer.At))}."
                : $"All five were answered {After(record, answers.Values.Max(answer => answer.At))}; {AuditWording.List(unknown)} stayed unknown.",
            answers.Values);
    }

    public static Score BlastRadius(AuditRecord record)
    {
        var impact = record.Incident.Impact;
        var who = record.Of<TriageQuestionAnswered>().LastOrDefault(
            answer => answer.Change is TriageQuestionAnswered { Question: TriageQuestion.Who, Answer: not null });
        var systems = record.Of<AffectedSystemsSet>().LastOrDefault() ?? record.Of<IncidentDeclared>().FirstOrDefault();
        var users = record.Of<AffectedUsersSet>().LastOrDefault() ?? who;
        if (impact.Systems.Count > 0 && users is not null)
            return Score.Passed($"Systems: {string.Join(", ", impact.Systems)}. Users: {impact.Users?.ToString() ?? record.Incident.Triage[TriageQuestion.Who]!.Text}.", systems, users);

        var reason = (impact.Systems.Count > 0, users is not null) switch
        {
            (true, _) => "The affected users were not stated.",
            (_, true) => "The affected systems were not stated.",
            _ => "Neither the affected systems nor the affected users were stated.",
        };
        return record.IsActive ? Score.NotYet(reason) : Score.Failed(reason, ["Q3"]);
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

    /// <summary>Whether triage ended with it.</summary>
    private static bool IsLast(AuditRecord record, AuditedEvent severity) => TriagedAt(record) == severity.At;

    private static Dictionary<TriageQuestion, AuditedEvent> FirstAnswers(AuditRecord record)
    {
        var answers = new Dictionary<TriageQuestion, AuditedEvent>();
        foreach (var answer in record.Of<TriageQuestionAnswered>())
            answers.TryAdd(((TriageQuestionAnswered)answer.Change).Question, answer);
        return answers;
    }

    private static string After(AuditRecord record, DateTimeOffset time) => time <= record.Detected
        ? "at detection"
        : $"{AuditWording.Span(time - record.Detected)} after detection";
}
