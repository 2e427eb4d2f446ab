namespace IncidentKit;

/// <summary>How alike two incidents are, and why.</summary>
/// <param name="Score">0 for nothing in common, 1 for the same systems, words and causes.</param>
/// <param name="Systems">The systems that both affected, in ordinal order.</param>
/// <param name="Words">The words that both are told in, those that say most first; at most ten.</param>
/// <param name="Causes">The causes of the other incident that are like one of this one, the most alike first; at most five.</param>
public sealed record Similarity(double Score, IReadOnlyList<string> Systems, IReadOnlyList<string> Words, IReadOnlyList<string> Causes)
{
    /// <summary>For example <c>55 %: system auth; words deploy, secret</c>.</summary>
    public override string ToString()
    {
        var reasons = new List<string>();
        if (Systems.Count > 0)
            reasons.Add($"{(Systems.Count == 1 ? "system" : "systems")} {string.Join(", ", Systems)}");
        if (Words.Count > 0)
            reasons.Add($"words {string.Join(", ", Words)}");
        if (Causes.Count > 0)
            reasons.Add($"{(Causes.Count == 1 ? "cause" : "causes")} {string.Join("; ", Causes.Select(cause => $"'{cause}'"))}");
        return $"{(int)Math.Round(Score * 100, MidpointRounding.AwayFromZero)} %: {(reasons.Count == 0 ? "nothing in common" : string.Join("; ", reasons))}";
    }
}
