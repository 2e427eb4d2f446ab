namespace PostmortemLint;

/// <summary>Prints the rules.</summary>
internal static class RuleList
{
    public static void Write(RuleSettings settings, TextWriter output)
    {
        var width = RuleSettings.All.Max(rule => rule.Id.Length);
        foreach (var rule in RuleSettings.All)
            output.WriteLine($"{rule.Id.PadRight(width)}  {Levels.Name(settings.LevelOf(rule.Id)),-7}  {rule.Title}. {rule.Why} ({rule.Requirement})");
    }
}
