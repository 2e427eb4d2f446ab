using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What a team promises itself at one severity.</summary>
public sealed record SeverityTargets
{
    /// <summary>T4: acknowledge within this time of detection, or escalate.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>T1: triage done within this time of detection.</summary>
    public TimeSpan TriageWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>R2: the first status update within this time of detection; null where none is asked for.</summary>
    public TimeSpan? FirstUpdateWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>R2, ruling 5: a status update at least this often while active; null where none is asked for.</summary>
    public TimeSpan? UpdateEvery { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Ruling 7: whether a postmortem has to be written.</summary>
    public bool PostmortemRequired { get; init; } = true;

    /// <summary>T3: the postmortem shared within this time of the resolution.</summary>
    public TimeSpan PostmortemWithin { get; init; } = TimeSpan.FromHours(48);

    /// <summary>R5: how many action items need an owner and a deadline before the incident closes.</summary>
    public int MinimumActions { get; init; } = 2;

    /// <summary>P: how many people have to approve the postmortem, at least 1.</summary>
    public int MinimumApprovals { get; init; } = 1;

    /// <summary>T5: action items are followed up this long after the postmortem.</summary>
    public TimeSpan FollowUpAfter { get; init; } = TimeSpan.FromDays(14);

    /// <summary>The ids of the gates that do not apply at this severity, ordinal order.</summary>
    public ImmutableSortedSet<string> SkippedGates { get; init; } = [];

    /// <summary>Equal when every target is.</summary>
    /// <param name="other">The other targets.</param>
    public bool Equals(SeverityTargets? other) => other is not null && Content() == other.Content();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TriageWithin, UpdateEvery, PostmortemWithin, MinimumActions);

    internal string Content() => FormattableString.Invariant(
        $"{AcknowledgeWithin}|{TriageWithin}|{FirstUpdateWithin}|{UpdateEvery}|{PostmortemRequired}|{PostmortemWithin}|{MinimumActions}|{MinimumApprovals}|{FollowUpAfter}|{string.Join(',', SkippedGates)}");
}
