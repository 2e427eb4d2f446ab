namespace IncidentKit;

/// <summary>Writes a corrected value in the form of the one it replaces.</summary>
internal static class Wording
{
    /// <summary>For example <c>30-minute</c> for <c>25-minute</c>.</summary>
    public static string Like(ReadOnlySpan<char> claim, TimeSpan duration)
    {
        var minutes = (long)Math.Round(duration.TotalMinutes, MidpointRounding.AwayFromZero);
        var isShort = duration < TimeSpan.FromMinutes(1);
        if (claim.Contains('-') && (isShort || minutes < 60 || minutes % 60 == 0))
        {
            return isShort ? FormattableString.Invariant($"{(long)duration.TotalSeconds}-second")
                : minutes < 60 ? FormattableString.Invariant($"{minutes}-minute")
                : FormattableString.Invariant($"{minutes / 60}-hour");
        }

        if (isShort)
            return AuditWording.Count((long)duration.TotalSeconds, "second");
        if (minutes < 60 || (minutes < 120 && claim.Contains("min", StringComparison.OrdinalIgnoreCase)
            && !claim.Contains("h", StringComparison.OrdinalIgnoreCase)))
            return AuditWording.Count(minutes, "minute");
        var hours = AuditWording.Count(minutes / 60, "hour");
        return minutes % 60 == 0 ? hours : $"{hours} {AuditWording.Count(minutes % 60, "minute")}";
    }
}
