using System.Collections.Immutable;
using System.Text;

namespace IncidentKit;

/// <summary>The answer to "may I?" for one trigger, without trying.</summary>
/// <param name="From">The state the incident is in.</param>
/// <param name="Trigger">The trigger asked about.</param>
/// <param name="To">The state it leads to; null when the table has no such transition from here.</param>
/// <param name="Gates">Every gate of the transition, satisfied or not, in the table's order.</param>
public sealed record TransitionExplanation(
    IncidentState From, LifecycleTrigger Trigger, IncidentState? To, ImmutableArray<GateReport> Gates)
{
    /// <summary>Whether the trigger can be fired now without an override.</summary>
    public bool Permitted => To is not null && Gates.All(report => report.Satisfied);

    /// <summary>The gates that stand in the way.</summary>
    public ImmutableArray<GateReport> Unsatisfied => [.. Gates.Where(report => !report.Satisfied)];

    /// <summary>The triggers that the table knows from this state.</summary>
    public IEnumerable<LifecycleTrigger> Alternatives => IncidentLifecycle.TriggersFrom(From);

    /// <summary>Some lines for a person: what is asked, what is missing, what to do.</summary>
    public override string ToString()
    {
        if (To is null)
        {
            var alternatives = string.Join(", ", Alternatives);
            return $"{Trigger} is not possible from {From}. "
                + (alternatives.Length == 0 ? "Nothing leads out of this state." : $"Possible from here: {alternatives}.");
        }

        if (Permitted)
            return $"{Trigger} is possible: {From} to {To}.";

        var text = new StringBuilder($"{Trigger} ({From} to {To}) is refused:");
        foreach (var report in Unsatisfied)
            text.Append("\n- ").Append(report);
        return text.Append("\nTo go on all the same, state who and why in an override; it is recorded as process debt.").ToString();
    }

    /// <summary>Equal when state, trigger, target and every gate report are.</summary>
    /// <param name="other">The other explanation.</param>
    public bool Equals(TransitionExplanation? other) =>
        other is not null && From == other.From && Trigger == other.Trigger && To == other.To && Gates.SequenceEqual(other.Gates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Trigger, To, Gates.Length);
}
