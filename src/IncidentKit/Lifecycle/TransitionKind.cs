namespace IncidentKit;

/// <summary>Tells the forward flow from the ways around it.</summary>
public enum TransitionKind
{
    /// <summary>The next step of the flow; gated.</summary>
    Forward,

    /// <summary>A step back: the fix failed, or the impact returned.</summary>
    Back,

    /// <summary>Out of the flow: a false alarm, a mistake, a duplicate.</summary>
    SideExit,

    /// <summary>Back into the flow: a merge taken back, a resolved incident reopened.</summary>
    Return,
}
