using IncidentKit;

namespace PostmortemLint;

/// <summary>The names of levels.</summary>
internal static class Levels
{
    public static LintLevel? TryParse(string name) => name switch
    {
        "off" => LintLevel.Off,
        "info" => LintLevel.Info,
        "warning" => LintLevel.Warning,
        "error" => LintLevel.Error,
        _ => null,
    };

    public static string Name(LintLevel level) => level switch
    {
        LintLevel.Off => "off",
        LintLevel.Info => "info",
        LintLevel.Warning => "warning",
        _ => "error",
    };
}
