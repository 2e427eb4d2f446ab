using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What a team promises itself at one severity.</summary>
/// <remarks>Immutable; equal by content. What is impossible is refused by the <see cref="ResponsePolicy"/> that holds it. The values
/// of a new one are those of SEV-1 and SEV-2 in <c>process.md</c>.</remarks>
public sealed record SeverityTargets
{
    /// <summary>T2: by when the impact should be over, counted from the end of triage. Null takes the target of the severity rules'
    /// level; in a policy it is never null.</summary>
    public ResolutionTarget? Resolution { get; init; }

    /// <summary>T4: acknowledge within this time of detection, or escalate.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>T4: whom to tell while nobody acknowledges, in rising order of time; step n stands at index n - 1. Empty where
    /// nothing is escalated.</summary>
    public IReadOnlyList<EscalationStep> Escalations { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<EscalationStep>.Empty;

    /// <summary>T1: triage done within this time of detection.</summary>
    public TimeSpan TriageWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>R2: the first status update within this time of detection; null where none is asked for.</summary>
    public TimeSpan? FirstUpdateWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>R2, ruling 5: a status update at least this often while active; null where none is asked for.</summary>
    public TimeSpan? UpdateEvery { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Section 3: whom to call when the severity is set, such as <c>primary on-call</c>; the roles of
    /// <see cref="ResponseTeam.OnCall"/> say who that is.</summary>
    public IReadOnlyList<string> Responders { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<string>.Empty;

    /// <summary>Ruling 7: whether a postmortem has to be written.</summary>
    public bool PostmortemRequired { get; init; } = true;

    /// <summary>T3: the postmortem shared within this time of the resolution.</summary>
    public TimeSpan PostmortemWithin { get; init; } = TimeSpan.FromHours(48);

    /// <summary>R5: how many action items need an owner and a deadline before the incident closes, 0 to 100.</summary>
    public int MinimumActions { get; init; } = 2;

    /// <summary>P: how many people have to approve the postmortem, 1 to 10.</summary>
    public int MinimumApprovals { get; init; } = 1;

    /// <summary>T5: action items are followed up this long after the postmortem.</summary>
    public TimeSpan FollowUpAfter { get; init; } = TimeSpan.FromDays(14);

    /// <summary>The ids of the gates that do not apply at this severity, ordinal order.</summary>
    public ImmutableSortedSet<string> SkippedGates
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).WithComparer(StringComparer.Ordinal);
    }
    = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Equal when every target is.</summary>
    /// <param name="other">The other targets.</param>
    public bool Equals(SeverityTargets? other) =>
        other is not null
        && (Resolution, AcknowledgeWithin, TriageWithin, FirstUpdateWithin, UpdateEvery)
            == (other.Resolution, other.AcknowledgeWithin, other.TriageWithin, other.FirstUpdateWithin, other.UpdateEvery)
        && (PostmortemRequired, PostmortemWithin, MinimumActions, MinimumApprovals, FollowUpAfter)
            == (other.PostmortemRequired, other.PostmortemWithin, other.MinimumActions, other.MinimumApprovals, other.FollowUpAfter)
        && Escalations.Equals(other.Escalations)
        && Responders.Equals(other.Responders)
        && SkippedGates.SetEquals(other.SkippedGates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Resolution, TriageWithin, UpdateEvery, PostmortemWithin, MinimumActions);
}
