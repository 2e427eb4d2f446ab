namespace IncidentKit;

/// <summary>One difference between two policies.</summary>
/// <param name="Subject">What it is about, such as <c>rule D4</c>.</param>
/// <param name="Before">How it was; null when it is new.</param>
/// <param name="After">How it is; null when it is gone.</param>
public sealed record PolicyChange(string Subject, string? Before, string? After)
{
    /// <summary>One line for what is gone, one for what is new.</summary>
    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"+ {Subject}: {After}",
        (_, null) => $"- {Subject}: {Before}",
        _ => $"- {Subject}: {Before}\n+ {Subject}: {After}",
    };
}
