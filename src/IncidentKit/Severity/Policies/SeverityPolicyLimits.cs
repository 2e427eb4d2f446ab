namespace IncidentKit;

/// <summary>How large a policy may be. What is larger is refused, so that no policy takes memory or time without bound.</summary>
internal static class SeverityPolicyLimits
{
    public const int Bytes = 4 * 1024 * 1024;
    public const int JsonDepth = 64;
    public const int ConditionDepth = 32;
    public const int TreeDepth = 64;
    public const int Facts = 500;
    public const int Values = 1_000;
    public const int Services = 2_000;
    public const int Rules = 10_000;

    /// <summary>Combinations of single tests that one rule's "any" and "all" may unfold to.</summary>
    public const int TermsOfARule = 1_024;

    /// <summary>The same over all rules.</summary>
    public const int Terms = 20_000;

    /// <summary>What the index of a compiled policy may take.</summary>
    public const long IndexBytes = 64L * 1024 * 1024;
}
