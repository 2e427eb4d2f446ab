using IncidentKit;

namespace PostmortemLint;

/// <summary>Something found, and where in which file.</summary>
internal sealed record Finding
{
    public required string File { get; init; }

    public required string Rule { get; init; }

    public required LintLevel Level { get; init; }

    /// <summary>In UTF-16 characters from the start of the file.</summary>
    public long Offset { get; init; }

    public int Length { get; init; }

    public required long Line { get; init; }

    public required long Column { get; init; }

    public required string Message { get; init; }

    public string Suggestion { get; init; } = "";

    /// <summary>The words it is about; secrets are masked.</summary>
    public string Excerpt { get; init; } = "";
}
