using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>One fact compares as said; several comparisons all hold.</summary>
public sealed class FactTest : FactCondition
{
    /// <summary>Makes a test.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="comparisons">At least one; each operator at most once.</param>
    public FactTest(string fact, params IEnumerable<FactComparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(comparisons);
        Fact = fact;
        Comparisons = [.. comparisons];
    }

    /// <summary>The name of the fact.</summary>
    public string Fact { get; }

    /// <summary>What has to hold for it.</summary>
    public ImmutableArray<FactComparison> Comparisons { get; }

    /// <summary>For example <c>affectedUsersPercentage is more than 10</c>.</summary>
    public override string ToString() => ConditionText.Of(this, null);
}
