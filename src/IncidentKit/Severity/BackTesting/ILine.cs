namespace IncidentKit;

/// <summary>Something read from a file that knows its line.</summary>
internal interface ILine
{
    /// <summary>From 1.</summary>
    int Number { get; }

    /// <summary>Whether it went over its limit; what was read of it is not used.</summary>
    bool IsTooLong { get; }
}
