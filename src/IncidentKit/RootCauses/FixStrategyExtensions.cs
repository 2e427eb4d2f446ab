namespace IncidentKit;

/// <summary>What each fix strategy means (F).</summary>
public static class FixStrategyExtensions
{
    /// <summary>What to do, as a sentence.</summary>
    /// <param name="strategy">The strategy.</param>
    public static string Instruction(this FixStrategy strategy) => strategy switch
    {
        FixStrategy.RollBack => "Roll back now, then fix forward.",
        FixStrategy.Hotfix => "Make the minimal change, under the hotfix rules.",
        FixStrategy.FixData => "Fix the data with an audit trail and a migration script, never with manual SQL.",
        FixStrategy.ScaleRestartOrFailOver => "Scale, restart or fail over.",
        _ => "Debug the code path, and deploy a targeted fix.",
    };

    internal static string Phrase(this FixStrategy strategy) => strategy switch
    {
        FixStrategy.RollBack => "roll back",
        FixStrategy.Hotfix => "hotfix",
        FixStrategy.FixData => "fix the data",
        FixStrategy.ScaleRestartOrFailOver => "scale, restart or fail over",
        _ => "targeted fix of the code path",
    };
}
