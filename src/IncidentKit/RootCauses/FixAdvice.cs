using System.Text;

namespace IncidentKit;

/// <summary>What the fix-strategy tree advises, with its explanation.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record FixAdvice
{
    internal FixAdvice()
    {
    }

    /// <summary>The strategy; null while a question on the way is open.</summary>
    public required FixStrategy? Strategy { get; init; }

    /// <summary>The questions answered on the way, in order.</summary>
    public required IReadOnlyList<FixStep> Path { get; init; }

    /// <summary>The question to ask next; null when a strategy is found.</summary>
    public required FixQuestion? NextQuestion { get; init; }

    /// <summary>The strategies that the open answers leave possible, in the tree's order; the one advised when none is open.</summary>
    public required IReadOnlyList<FixStrategy> StillPossible { get; init; }

    /// <summary>The single answers on the way that would lead elsewhere if they were the other way round.</summary>
    public required IReadOnlyList<FixCounterfactual> WouldChange { get; init; }

    /// <summary>What speaks against a choice: it is not what the answers lead to, or can't be any more; null when nothing does.</summary>
    /// <param name="chosen">The strategy chosen.</param>
    public string? ObjectionTo(FixStrategy chosen)
    {
        if (StillPossible.Contains(chosen))
            return null;
        if (Strategy == FixStrategy.RollBack && chosen == FixStrategy.Hotfix)
            return "A roll back is possible and safe, but a hotfix was chosen: roll back now, then fix forward.";
        var advised = string.Join(" or ", StillPossible.Select(strategy => strategy.Phrase()));
        return $"The answers lead to {advised}, not to {chosen.Phrase()}.";
    }

    /// <summary>The whole explanation in a few lines.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Strategy is { } strategy
            ? strategy.Instruction()
            : $"Still possible: {string.Join("; ", StillPossible.Select(possible => possible.Phrase()))}.");
        foreach (var step in Path)
            text.Append("\n- ").Append(step);
        if (NextQuestion is { } next)
            text.Append("\nAsk next: ").Append(next.Id).Append(' ').Append(next.Question);
        if (WouldChange.Count > 0)
            text.Append("\nWould change it: ").AppendJoin("; ", WouldChange).Append('.');
        return text.ToString();
    }
}
