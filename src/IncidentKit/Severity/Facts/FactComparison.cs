using System.Collections.Immutable;
using System.Text;

namespace IncidentKit;

/// <summary>One comparison of a fact with fixed values.</summary>
/// <remarks>Equal by content.</remarks>
public sealed class FactComparison : IEquatable<FactComparison>
{
    /// <summary>Makes a comparison.</summary>
    /// <param name="op">How to compare.</param>
    /// <param name="operands">With what: one value, or several for <see cref="FactOperator.In"/> and the two
    /// <c>Contains</c> operators over texts.</param>
    public FactComparison(FactOperator op, params IEnumerable<FactValue> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        Operator = op;
        Operands = [.. operands];
    }

    /// <summary>How to compare.</summary>
    public FactOperator Operator { get; }

    /// <summary>With what.</summary>
    public ImmutableArray<FactValue> Operands { get; }

    /// <inheritdoc/>
    public bool Equals(FactComparison? other) =>
        other is not null && other.Operator == Operator && other.Operands.SequenceEqual(Operands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactComparison);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operator, Operands.Length);

    /// <summary>For example <c>more than 10</c>.</summary>
    public override string ToString() => ToString(null);

    /// <summary>In words, with the fact's unit.</summary>
    internal string ToString(FactDefinition? fact)
    {
        var text = new StringBuilder(Operator switch
        {
            FactOperator.Above => "more than ",
            FactOperator.AtLeast => "at least ",
            FactOperator.Below => "less than ",
            FactOperator.AtMost => "at most ",
            FactOperator.In => "one of ",
            FactOperator.ContainsAny => Operands.Length == 1 ? "" : "any of ",
            FactOperator.ContainsAll => Operands.Length == 1 ? "" : "all of ",
            FactOperator.ContainsTier => "a service of tier ",
            _ => "",
        });
        text.AppendJoin(", ", Operands.Select(operand => FactWords.Of(operand, fact)));
        return Operator == FactOperator.ContainsTier ? text.Append(" or more critical").ToString() : text.ToString();
    }
}
