namespace IncidentKit.Markdown;

/// <summary>What a column, a label or a bracket says about an action item.</summary>
internal enum ActionField
{
    Number,
    Title,
    Owner,
    Deadline,
    Status,
    Kind,
    Priority,
    Ticket,
    Outcome,
    Notes,
}
