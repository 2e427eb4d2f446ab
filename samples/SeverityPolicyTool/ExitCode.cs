namespace SeverityPolicyTool;

/// <summary>What a script can tell from a run.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Done = 0;

    /// <summary>The policy has findings, a case failed, or a line could not be classified.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a file can't be used.</summary>
    public const int Usage = 2;
}
