namespace IncidentKit.Markdown;

/// <summary>The sections that the reader tells apart, whatever a document calls them.</summary>
public enum DocumentSection
{
    /// <summary>A section that the template has not, under its own heading.</summary>
    Other,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The fields, and a short account of the whole.</summary>
    Summary,

    /// <summary>What users experienced.</summary>
    Impact,

    /// <summary>What happened when.</summary>
    Timeline,

    /// <summary>The root cause.</summary>
    RootCause,

    /// <summary>What happened, and why, and why again.</summary>
    FiveWhys,

    /// <summary>What made it likelier, worse or longer.</summary>
    ContributingFactors,

    /// <summary>What went well.</summary>
    WentWell,

    /// <summary>What went wrong.</summary>
    WentWrong,

    /// <summary>Where luck helped.</summary>
    GotLucky,

    /// <summary>Gates passed by an override.</summary>
    ProcessDebt,

    /// <summary>The action items.</summary>
    Actions,

    /// <summary>The lessons.</summary>
    Lessons,
}
