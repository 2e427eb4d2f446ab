using System.Globalization;

namespace IncidentKit;

/// <summary>Writes the action items: the columns of the template, and others where they are asked for and an item has something to say in them.</summary>
internal static class PostmortemActions
{
    private static readonly (string Head, Func<ActionItem, string?> Of)[] s_more =
    [
        ("Kind", action => action.Kind == ActionItemKind.Prevent ? null : action.Kind.ToString()),
        ("Priority", action => action.Priority == ActionItemPriority.Normal ? null : action.Priority.ToString()),
        ("Ticket", action => action.Ticket?.OriginalString),
        ("Outcome", action => action.Outcome),
        ("Notes", action => action.Notes),
    ];

    public static void Write(Postmortem postmortem, IPostmortemWriter writer)
    {
        writer.Heading(2, "Action Items");
        var more = s_more.Where(column => postmortem.ShowsActionDetails && postmortem.Actions.Any(action => column.Of(action) is not null)).ToList();
        writer.Row(["#", "Action", "Owner", "Deadline", "Status", .. more.Select(column => column.Head)]);
        foreach (var action in postmortem.Actions)
        {
            writer.Row(
            [
                action.Number.ToString(CultureInfo.InvariantCulture), action.Title, action.Owner ?? PostmortemSections.Missing, DeadlineOf(action),
                StatusOf(action.Status), .. more.Select(column => column.Of(action) ?? ""),
            ]);
        }

        PostmortemAdditions.WriteDetails(postmortem, writer, "Action Items");
    }

    private static string DeadlineOf(ActionItem action)
    {
        if (action.Deadline is not { } date)
            return action.DeadlineText ?? PostmortemSections.Missing;
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return action.DeadlineText is null ? day : $"{day} ({action.DeadlineText})";
    }

    private static string StatusOf(ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "IN PROGRESS",
        ActionItemStatus.Done => "DONE",
        ActionItemStatus.WontDo => "WON'T DO",
        _ => "TODO",
    };
}
