namespace IncidentKit;

/// <summary>The system knows no time zone of that name.</summary>
/// <remarks>Code <c>time-zone-unknown</c>.</remarks>
public sealed class TimeZoneUnknownException : IncidentKitException
{
    internal TimeZoneUnknownException(string name, string problem, Exception? innerException = null)
        : base("time-zone-unknown", $"'{name}' {problem}", innerException)
    {
        Name = name;
        Problem = problem;
    }

    /// <summary>The name that is not known.</summary>
    public string Name { get; }

    /// <summary>What is wrong and what to do, as the end of a sentence that starts with the name.</summary>
    public string Problem { get; }
}
