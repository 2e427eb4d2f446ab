namespace IncidentKit;

/// <summary>How a number is meant.</summary>
internal enum Hedge
{
    /// <summary>As it stands.</summary>
    None,

    /// <summary>About, roughly, some: a fifth of it either way.</summary>
    About,

    /// <summary>Nearly, just under: up to a quarter less.</summary>
    Nearly,

    /// <summary>Just over: up to a quarter more.</summary>
    JustOver,

    /// <summary>Within, under, at most, up to.</summary>
    AtMost,

    /// <summary>Over, more than, at least.</summary>
    AtLeast,
}
