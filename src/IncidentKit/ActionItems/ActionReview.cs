using System.Globalization;

namespace IncidentKit;

/// <summary>Reads action items as a reviewer would (R5, A4): will they be done, and do they help?</summary>
/// <remarks>It looks at what they carry, not at how they are worded. None of its findings blocks: how many items need an owner and a
/// deadline is what the gate <c>actions-owned</c> asks.</remarks>
public static class ActionReview
{
    /// <summary>A deadline further away than this, in days, is seldom kept: the default of <see cref="Check"/>.</summary>
    public const int FarAfterDays = 90;

    /// <summary>Everything that is missing or wrong, item by item, then in the list as a whole.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="today">The present date, UTC.</param>
    /// <param name="farAfterDays">A deadline more than this many days away is a finding; at least 1.</param>
    public static IReadOnlyList<ActionFinding> Check(Incident incident, DateOnly today, int farAfterDays = FarAfterDays)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentOutOfRangeException.ThrowIfLessThan(farAfterDays, 1);
        var findings = new List<ActionFinding>();
        var roots = incident.Causes.Roots;
        foreach (var action in incident.Actions.Where(action => action.IsOpen))
        {
            if (action.Owner is null)
                Add("action-unowned", action, "has no owner. Name one person with ChangeActionItem.");
            CheckDeadline(action);
            if (roots.Count > 1 && action.IsRemedy && action.Causes.Count == 0)
                Add("action-unlinked", action, $"does not say which of the {roots.Count} roots it is against. Name it in Causes.");
        }

        foreach (var action in incident.Actions.Where(action => action.Status != ActionItemStatus.WontDo))
        {
            foreach (var cause in action.Causes.Where(cause => cause > incident.Causes.Causes.Count || incident.Causes.Causes[cause - 1].IsRetracted))
                Add("action-against-nothing", action, $"is against cause {cause}, which does not stand. Change its Causes.");
        }

        if (incident.Actions.Count > 0 && !incident.Actions.Any(action => action is { IsRemedy: true, Kind: ActionItemKind.Prevent }))
            findings.Add(new("no-prevention", "R5", null, "No action item prevents that it happens again. Add one of the kind Prevent."));
        return findings;

        void CheckDeadline(ActionItem action)
        {
            if (action.Deadline is not { } deadline)
                Add("action-undated", action, "has no deadline. Give it one with ChangeActionItem.");
            else if (deadline < today)
                Add("action-overdue", action, $"was due on {Date(deadline)}. Finish it, or agree on a new date.");
            else if (deadline.DayNumber - today.DayNumber > farAfterDays)
                Add("action-far", action, $"is due on {Date(deadline)}, in more than {farAfterDays} days. Split off a part that is done sooner.");
        }

        void Add(string id, ActionItem action, string problem) =>
            findings.Add(new(id, "R5", action.Number, $"Action item {action.Number} {problem}"));
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
