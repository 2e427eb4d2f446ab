namespace IncidentKit.Events;

/// <summary>More people were told (T4, A5).</summary>
/// <param name="Told">Who was told.</param>
/// <param name="Step">The step of the policy that was carried out, from 1; null when it was none of them.</param>
/// <param name="Reason">Why, when it was said.</param>
public sealed record IncidentEscalated(IReadOnlyList<string> Told, int? Step = null, string? Reason = null) : IncidentChange
{
    /// <summary>Who was told.</summary>
    public IReadOnlyList<string> Told { get; } = Told.ToAppendOnly();

    internal override string Text
    {
        get
        {
            var step = Step is { } number ? FormattableString.Invariant($" (step {number})") : "";
            return $"Escalated to {string.Join(", ", Told)}{step}{(Reason is null ? "" : $" — {Reason}")}";
        }
    }

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Escalations = incident.Escalations.With(new Escalation(Step, Told, Reason, recorded.By, recorded.OccurredAt)),
    };
}
