using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>What documents call the columns of the action items.</summary>
internal static class ActionFieldNames
{
    private static readonly FrozenDictionary<string, ActionField> s_fields = new (ActionField Field, string[] Names)[]
    {
        (ActionField.Title, ["action", "action item", "actions", "item", "task", "tasks", "title", "description", "what", "to do", "todo", "follow up", "followup", "improvement", "remediation", "corrective action", "summary", "work item", "measure"]),
        (ActionField.Owner, ["owner", "owners", "assignee", "assignees", "assigned to", "assigned", "who", "responsible", "dri", "responsible person", "person", "team", "by whom", "lead", "owner s"]),
        (ActionField.Deadline, ["deadline", "due", "due date", "due by", "target date", "target", "when", "by when", "date", "eta", "until", "completion date", "delivery date"]),
        (ActionField.Status, ["status", "state", "progress", "done", "completed", "complete"]),
        (ActionField.Kind, ["kind", "type", "category", "action type"]),
        (ActionField.Priority, ["priority", "prio", "p", "urgency"]),
        (ActionField.Ticket, ["ticket", "tickets", "issue", "link", "links", "jira", "bug", "tracking", "tracking issue", "reference", "ticket link", "issue link", "tracker", "pr"]),
        (ActionField.Outcome, ["outcome", "evidence", "result"]),
        (ActionField.Notes, ["notes", "note", "comment", "comments", "remarks"]),
        (ActionField.Number, ["no", "nr", "number", "id", ""]),
    }.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Field))).ToFrozenDictionary();

    /// <summary>The field that a label or the head of a column names; null when it names none.</summary>
    public static ActionField? Find(string label) =>
        label.Length < 40 && s_fields.TryGetValue(Words.Normalize(label), out var field) ? field : null;
}
