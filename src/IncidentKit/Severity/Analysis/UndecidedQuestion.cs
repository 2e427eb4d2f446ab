namespace IncidentKit;

/// <summary>A question that the analysis left open.</summary>
/// <param name="Kind">What was looked for.</param>
/// <param name="Subject">The rule, fact, level or service that it is about.</param>
/// <param name="Reason">Why it was left open.</param>
public sealed record UndecidedQuestion(PolicyFindingKind Kind, string Subject, string Reason)
{
    /// <summary>For example <c>NotMonotone users: …</c>.</summary>
    public override string ToString() => $"{Kind} {Subject}: {Reason}";
}
