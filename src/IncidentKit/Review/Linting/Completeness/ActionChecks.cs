namespace IncidentKit;

/// <summary>Checks that the actions will be done and help (R5, A4).</summary>
internal static class ActionChecks
{
    private const int Least = 2;

    public static void Check(Postmortem postmortem, PostmortemFindings findings)
    {
        var sound = 0;
        for (var i = 0; i < postmortem.Actions.Count; i++)
        {
            var action = postmortem.Actions[i];
            if (action.Status == ActionItemStatus.WontDo)
                continue;
            MissingParts.Required(findings, LintSection.Actions, "action", action.Title, i);
            var owned = !IsLeftOpen(action.Owner);
            var dated = action.Status == ActionItemStatus.Done || action.Deadline is not null || !IsLeftOpen(action.DeadlineText);
            var vague = ActionWording.IsVague(action.Title);
            if (!owned)
                findings.Add(CompletenessRules.ActionOwner, LintSection.Actions, i, $"Action {i + 1} has no owner. {CompletenessRules.ActionOwner.Why}", "Name one person.");
            if (!dated)
                findings.Add(CompletenessRules.ActionDeadline, LintSection.Actions, i, $"Action {i + 1} has no deadline. {CompletenessRules.ActionDeadline.Why}", "Give it a date.");
            if (vague)
                findings.AddAt(CompletenessRules.VagueAction, LintSection.Actions, i, action.Title, 0, action.Title.Length, $"{CompletenessRules.VagueAction.Title}. {CompletenessRules.VagueAction.Why}", "Name the thing that will be there, and how to see it: \"alert when the queue is over 1,000\", \"test in CI that ...\".");
            if (owned && dated && !vague && !string.IsNullOrWhiteSpace(action.Title))
                sound++;
        }

        if (sound < Least)
            findings.Add(CompletenessRules.FewActions, LintSection.Actions, null, $"There {(sound == 1 ? "is one action" : "are no actions")} with an owner, a deadline and a result that can be checked; {Least} are needed. {CompletenessRules.FewActions.Why}", "Add actions that prevent, detect or mitigate.");
        if (postmortem.Actions.Count > 0 && postmortem.Actions.All(ActionWording.IsProcessOnly))
            findings.Add(CompletenessRules.OnlyProcess, LintSection.Actions, null, $"{CompletenessRules.OnlyProcess.Title}. {CompletenessRules.OnlyProcess.Why}", "Add one that changes the system.");
    }

    private static bool IsLeftOpen(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim() is "-" or "\u2014" or "?" or "N/A" or "n/a" or "None" or "none" or "Unassigned" or "unassigned" || PlaceholderText.Find(text, out _) >= 0;
}
