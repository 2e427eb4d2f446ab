namespace IncidentKit;

/// <summary>The six validation checks in words (V).</summary>
internal static class ValidationChecks
{
    private static readonly string[] s_texts =
    [
        "The original error no longer occurs.",
        "Affected users can complete the workflow.",
        "Error rates are back at baseline.",
        "There are no new errors from the fix.",
        "Monitoring confirms normal operation.",
        "It is deployed to production, not only staging.",
    ];

    public static string IdOf(ValidationCheck check) => FormattableString.Invariant($"V{(int)check + 1}");

    public static string TextOf(ValidationCheck check) => s_texts[(int)check];
}
