namespace PostmortemLint;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No errors, and no more warnings than allowed.</summary>
    public const int Clean = 0;

    /// <summary>There are errors, or more warnings than allowed.</summary>
    public const int Findings = 1;

    /// <summary>The command line, or a file that it names for rules or words, is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file or folder could not be read; the others were.</summary>
    public const int Unreadable = 3;
}
