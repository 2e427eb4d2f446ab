namespace IncidentKit;

/// <summary>The colour of a level: its own, or one from red to blue by rank. All are dark enough for white text (WCAG AA).</summary>
internal static class LevelColours
{
    private static readonly string[] s_byRank =
        ["#b3261e", "#b4500b", "#8a6d00", "#2f6f9f", "#3d6b4f", "#5b5f97", "#6b5b73", "#5f6368", "#4a4f55"];

    public static string Of(SeverityLevel level) => level.Colour ?? s_byRank[level.Severity.Rank - 1];

    /// <summary>Black or white, whichever is easier to read on a colour.</summary>
    public static string TextOn(string colour)
    {
        var luminance = (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
        return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? "#ffffff" : "#000000";

        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
