namespace IncidentKit;

/// <summary>What changed on an action item.</summary>
public enum ActionItemField
{
    /// <summary>What will be done.</summary>
    Title,

    /// <summary>Who does it.</summary>
    Owner,

    /// <summary>The last day on which it is in time.</summary>
    Deadline,

    /// <summary>How far it is.</summary>
    Status,

    /// <summary>How it helps.</summary>
    Kind,

    /// <summary>How soon it should be done.</summary>
    Priority,

    /// <summary>The ticket in a tracker.</summary>
    Ticket,

    /// <summary>The causes that it is against.</summary>
    Causes,
}
