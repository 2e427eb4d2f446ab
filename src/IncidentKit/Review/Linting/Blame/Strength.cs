namespace IncidentKit;

/// <summary>How much an act says about who does it.</summary>
internal enum Strength : byte
{
    /// <summary>No failing.</summary>
    None,

    /// <summary>A failing of people and of programs alike: the subject must be a person beyond doubt.</summary>
    Anyone,

    /// <summary>What people are expected to do: an unknown name will do as the subject.</summary>
    Likely,

    /// <summary>A duty of people alone: an unknown word that acts so is a name.</summary>
    Duty,

    /// <summary>Only people do it: whatever is the subject and may be a person is one.</summary>
    HumanOnly,
}
