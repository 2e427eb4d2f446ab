namespace IncidentKit;

/// <summary>Something that the process asks for and the record does not show, or contradicts. Each is told once.</summary>
/// <param name="Rules">The ids that it touches, the checklist item first when there is one: <c>K8</c>, <c>R2</c>.</param>
/// <param name="Text">What was missed, in a sentence or two.</param>
/// <param name="Evidence">The events that show it, oldest first; empty where the point is that there are none.</param>
public sealed record AuditFinding(IReadOnlyList<string> Rules, string Text, IReadOnlyList<AuditEvidence> Evidence)
{
    /// <summary>The first of <see cref="Rules"/>.</summary>
    public string Rule => Rules[0];

    /// <summary>Whether a failed item of the checklist says it.</summary>
    public bool IsInChecklist => Rule[0] == 'K';

    /// <summary>Equal when all members are, in the same order.</summary>
    /// <param name="other">The other finding.</param>
    public bool Equals(AuditFinding? other) =>
        other is not null && Text == other.Text && Rules.SequenceEqual(other.Rules) && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Text);
}
