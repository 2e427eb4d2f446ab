namespace IncidentKit;

/// <summary>How the entries of a list are marked.</summary>
public enum PostmortemListKind
{
    /// <summary>With bullets: their order says nothing.</summary>
    Bullets,

    /// <summary>With numbers from 1: their order matters.</summary>
    Numbers,
}
