namespace QuickStart;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The scenario or the policy has mistakes, or the files could not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, as shells count it: 128 and the signal's number.</summary>
    public const int Cancelled = 130;
}
