namespace IncidentKit;

/// <summary>How much work each part of a verdict may take; only policies that entangle many facts come near. A step is a few nanoseconds.</summary>
internal static class VerdictEffort
{
    public static SearchEffort ForLevel() => new(20_000_000);

    public static SearchEffort ForPart() => new(20_000_000);
}
