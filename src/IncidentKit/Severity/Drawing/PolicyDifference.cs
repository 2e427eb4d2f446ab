using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What differs between two policies: in words, and where the same input comes out differently.</summary>
public sealed class PolicyDifference
{
    private PolicyDifference(SeverityPolicy before, SeverityPolicy after)
    {
        Before = before;
        After = after;
        Changes = [.. PolicyParts.Compare(PolicyParts.Of(before), PolicyParts.Of(after))];
    }

    /// <summary>The policy before.</summary>
    public SeverityPolicy Before { get; }

    /// <summary>The policy after.</summary>
    public SeverityPolicy After { get; }

    /// <summary>What went, came and changed, in the order of the policy.</summary>
    public ImmutableArray<PolicyChange> Changes { get; }

    /// <summary>Compares two policies.</summary>
    /// <param name="before">The policy before.</param>
    /// <param name="after">The policy after.</param>
    public static PolicyDifference Between(SeverityPolicy before, SeverityPolicy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new PolicyDifference(before, after);
    }

    /// <summary>The changes, one a line.</summary>
    public override string ToString() => Changes.IsEmpty ? "No difference." : string.Join('\n', Changes);
}
