namespace PostmortemLint;

/// <summary>What an input is linted as.</summary>
internal enum InputKind
{
    /// <summary>A report where it has the shape of one, otherwise a text.</summary>
    ByShape,

    /// <summary>A whole postmortem: prose, completeness and facts.</summary>
    Report,

    /// <summary>Prose of any length.</summary>
    Text,

    /// <summary>A message to stakeholders.</summary>
    StatusUpdate,
}
