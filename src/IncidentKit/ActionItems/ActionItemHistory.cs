using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Who changed what on the action items, when, from what to what: a view of the events.</summary>
public static class ActionItemHistory
{
    /// <summary>Every change, in the order of recording; an item that is added changes each field that it is given.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="number">Only those of this item; all when null.</param>
    public static IReadOnlyList<ActionItemChange> ActionItemChanges(this Incident incident, int? number = null)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var changes = new List<ActionItemChange>();
        var before = new Dictionary<int, ActionItem>();
        foreach (var recorded in incident.History)
        {
            if (NumberOf(recorded.Change) is not { } item || (number is not null && item != number))
                continue;
            var known = before.GetValueOrDefault(item);
            var next = After(known, recorded);
            foreach (var (field, value) in FieldsOf(next))
            {
                var old = known is null ? null : FieldsOf(known).First(other => other.Field == field).Value;
                if (old == value)
                    continue;
                var reason = field == ActionItemField.Status ? (recorded.Change as ActionItemStatusSet)?.Outcome : null;
                changes.Add(new ActionItemChange(recorded.Version, recorded.OccurredAt, recorded.By, item, field, old, value, reason));
            }

            before[item] = next;
        }

        return changes;
    }

    private static int? NumberOf(IncidentChange change) => change switch
    {
        ActionItemAdded added => added.Number,
        ActionItemChanged changed => changed.Number,
        ActionItemStatusSet set => set.Number,
        _ => null,
    };

    private static ActionItem After(ActionItem? known, IncidentEvent recorded) => recorded.Change switch
    {
        ActionItemAdded added => added.ToItem(recorded),
        ActionItemChanged changed => changed.Change(known!, recorded),
        ActionItemStatusSet set => set.Change(known!, recorded),
        _ => known!,
    };

    private static IEnumerable<(ActionItemField Field, string? Value)> FieldsOf(ActionItem item)
    {
        yield return (ActionItemField.Title, item.Title);
        yield return (ActionItemField.Owner, item.Owner);
        yield return (ActionItemField.Deadline, item.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return (ActionItemField.Status, item.Status.ToString());
        yield return (ActionItemField.Kind, item.Kind.ToString());
        yield return (ActionItemField.Priority, item.Priority.ToString());
        yield return (ActionItemField.Ticket, item.Ticket?.AbsoluteUri);
        yield return (ActionItemField.Causes, item.Causes.Count == 0 ? null : string.Join(", ", item.Causes));
    }
}
