namespace IncidentKit;

/// <summary>What a review of the postmortem found, as it is recorded: which content was read, and how many findings block it.</summary>
/// <remarks>The findings themselves can be made again from the content; the numbers stand in the history, so that replaying it needs
/// no reviewer.</remarks>
/// <param name="ContentHash">The hash of the content read: <see cref="PostmortemContent.HashOf"/>.</param>
/// <param name="Errors">The blocking findings, counted by rule, in ordinal order of the rules; empty when nothing blocks.</param>
public sealed record ReviewOutcome(string ContentHash, IReadOnlyList<RuleCount> Errors)
{
    /// <summary>The blocking findings, counted by rule.</summary>
    public IReadOnlyList<RuleCount> Errors { get; } = Errors.OrderBy(count => count.Rule, StringComparer.Ordinal).ToAppendOnly();

    /// <summary>For example <c>3 findings block it: action-unowned (1), blame (2).</c></summary>
    public override string ToString()
    {
        var total = Errors.Sum(count => count.Count);
        return total switch
        {
            0 => "Nothing blocks it.",
            1 => $"1 finding blocks it: {Errors[0].Rule}.",
            _ => $"{total} findings block it: {string.Join(", ", Errors.Select(count => $"{count.Rule} ({count.Count})"))}.",
        };
    }
}
