namespace IncidentKit;

/// <summary>What a row of a timeline means for the course of an incident.</summary>
[Flags]
internal enum Moment
{
    None = 0,

    /// <summary>A deploy or another change, before anything failed.</summary>
    Change = 1,

    /// <summary>Something started to fail.</summary>
    Onset = 2,

    /// <summary>Someone or something noticed.</summary>
    Detected = 4,

    /// <summary>Someone started to work on it.</summary>
    Responded = 8,

    /// <summary>The cause was found.</summary>
    CauseFound = 16,

    /// <summary>A mitigation or a fix was applied.</summary>
    Fixed = 32,

    /// <summary>Service was back, or the incident over.</summary>
    Recovered = 64,

    /// <summary>A row whose words say nothing of the course: it may be anything.</summary>
    Unknown = 128,
}
