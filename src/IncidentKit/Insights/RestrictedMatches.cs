namespace IncidentKit;

/// <summary>What a search for similar incidents tells of restricted ones.</summary>
public enum RestrictedMatches
{
    /// <summary>Their id and nothing else, not even how alike they are.</summary>
    IdOnly,

    /// <summary>Not even that they exist.</summary>
    LeaveOut,

    /// <summary>Everything: for callers who made sure that the reader may see them.</summary>
    Show,
}
