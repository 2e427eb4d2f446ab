namespace IncidentKit;

/// <summary>How an item of the checklist came out, before it has its name.</summary>
/// <param name="Result">How it stands.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Breaks">The further rules that are broken by the same fact, when it failed.</param>
internal sealed record AuditScore(
    ChecklistResult Result, string Reason, IEnumerable<AuditedEvent?>? Evidence = null, IReadOnlyList<string>? Breaks = null)
{
    public static AuditScore Passed(string reason, params IEnumerable<AuditedEvent?> evidence) =>
        new(ChecklistResult.Passed, reason, evidence);

    public static AuditScore Failed(string reason, IReadOnlyList<string> breaks, params IEnumerable<AuditedEvent?> evidence) =>
        new(ChecklistResult.Failed, reason, evidence, breaks);

    public static AuditScore NotYet(string reason, params IEnumerable<AuditedEvent?> evidence) =>
        new(ChecklistResult.NotYet, reason, evidence);

    public static AuditScore NotApplicable(string reason) => new(ChecklistResult.NotApplicable, reason);

    public static IReadOnlyList<AuditEvidence> Told(IEnumerable<AuditedEvent?> evidence) =>
        [.. evidence.OfType<AuditedEvent>().Distinct().OrderBy(happened => happened.At)
            .ThenBy(happened => happened.Recorded.Version).Select(happened => happened.Evidence)];
}
