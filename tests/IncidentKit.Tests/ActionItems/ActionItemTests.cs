using IncidentKit.Commands;
using IncidentKit.Tests.RootCauses;

namespace IncidentKit.Tests.ActionItems;

public class ActionItemTests
{
    private static readonly DateOnly s_today = new(2026, 3, 20);

    [Fact]
    public void The_history_of_an_item_says_who_changed_what_when_from_what_to_what()
    {
        var play = Some.Incident().Do(new AddActionItem(Some.Alice, "Add a test") { Owner = "Alice" }, new AddActionItem(Some.Alice, "Another"));
        play.Do(
            new ChangeActionItem(Some.Bob, 1) { Owner = "Bob", Deadline = s_today },
            new ChangeActionItem(Some.Bob, 1) { Owner = "Bob" },
            new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.Done, "Merged"),
            new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.InProgress, "It was reverted"));

        var changes = play.Incident.ActionItemChanges(1);

        Assert.Equal(
            [
                (ActionItemField.Title, null, "Add a test"), (ActionItemField.Owner, null, "Alice"), (ActionItemField.Status, null, "Todo"),
                (ActionItemField.Kind, null, "Prevent"), (ActionItemField.Priority, null, "Normal"),
                (ActionItemField.Owner, "Alice", "Bob"), (ActionItemField.Deadline, null, "2026-03-20"),
                (ActionItemField.Status, "Todo", "Done"), (ActionItemField.Status, "Done", "InProgress"),
            ],
            changes.Select(change => (change.Field, change.From, change.To)));
        Assert.Equal(
            new ActionItemChange(7, Some.Time.AddMinutes(6), Some.Alice, 1, ActionItemField.Status, "Done", "InProgress", "It was reverted"), changes[^1]);
        Assert.Equal(13, play.Incident.ActionItemChanges().Count);
    }

    [Fact]
    public void A_reopened_item_has_no_outcome_and_its_changes_are_counted()
    {
        var play = Some.Incident().Do(
            new AddActionItem(Some.Alice, "Add a test"),
            new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.Done, "Merged") { Evidence = new Uri("https://example.com/1") });
        var done = play.Incident.Actions[0];
        Assert.Equal(("Merged", new Uri("https://example.com/1"), play.Now, 1), (done.Outcome, done.Evidence, done.SettledAt!.Value, done.Changes));

        var reopened = play.Do(new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.Todo)).Incident.Actions[0];
        Assert.Equal((null, null, null, 2, play.Now), (reopened.Outcome, reopened.Evidence, reopened.SettledAt, reopened.Changes, reopened.ChangedAt));
        Assert.Contains("done or given up", play.Refused(new SetActionItemStatus(Some.Bob, 1, ActionItemStatus.InProgress) { Evidence = new Uri("https://example.com/1") }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_names_the_causes_that_it_is_against_once_and_in_order_and_only_those_that_stand()
    {
        var play = SomeCauses.Worked().Do(new AddActionItem(Some.Alice, "Act") { Causes = [5, 2, 5] });

        Assert.Equal([2, 5], play.Incident.Actions[1].Causes);
        Assert.Empty(play.Do(new ChangeActionItem(Some.Alice, 2) { Causes = [] }).Incident.Actions[1].Causes);
        Assert.Contains("is 6; the incident has 5 causes", play.Refused(new AddActionItem(Some.Alice, "Act") { Causes = [6] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void T5_a_follow_up_records_its_result_and_what_was_still_open_and_ends_the_clock()
    {
        Assert.Contains("no shared postmortem", Some.Incident().Refused(new RecordFollowUp(Some.Alice, "x")).Message, StringComparison.Ordinal);

        var play = Some.Incident(Severity.Sev1, IncidentState.Closed).Do(new SetActionItemStatus(Some.Alice, 1, ActionItemStatus.Done, "Merged"));
        Assert.Equal(DueState.Running, play.Clocks().Single(clock => clock.Kind == ClockKind.FollowUp).State);
        play.Now = play.Now.AddDays(13);
        play.Do(new RecordFollowUp(Some.Bob, "One is done, the other waits for the new pipeline"));

        Assert.Equal(new ActionFollowUp(play.Now, Some.Bob, "One is done, the other waits for the new pipeline", [2]), Assert.Single(play.Incident.FollowUps));
        Assert.Equal(DueState.Met, play.Clocks().Single(clock => clock.Kind == ClockKind.FollowUp).State);
        Assert.Contains("is before the postmortem was shared", play.Refused(new RecordFollowUp(Some.Bob, "x") { At = Some.Time }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R5_items_without_owner_or_deadline_or_with_a_deadline_past_or_far_are_findings()
    {
        var play = Some.Incident().Do(
            new AddActionItem(Some.Alice, "a") { Deadline = s_today },
            new AddActionItem(Some.Alice, "b") { Owner = "Bob" },
            new AddActionItem(Some.Alice, "c") { Owner = "Bob", Deadline = s_today.AddDays(-1) },
            new AddActionItem(Some.Alice, "d") { Owner = "Bob", Deadline = s_today.AddDays(91) },
            new AddActionItem(Some.Alice, "e") { Owner = "Bob", Deadline = s_today.AddDays(90) },
            new AddActionItem(Some.Alice, "f"), new SetActionItemStatus(Some.Alice, 6, ActionItemStatus.Done, "Merged"));

        Assert.Equal(
            ["action-unowned 1", "action-undated 2", "action-overdue 3", "action-far 4"], Ids(play));
    }

    [Fact]
    public void Items_that_prevent_nothing_or_are_against_no_root_or_against_what_does_not_stand_are_findings()
    {
        var play = SomeCauses.Branched().Do(
            new RecordWhy(Some.Alice, "No alert is reviewed") { Explains = 8 },
            new AddActionItem(Some.Alice, "Alert on the tail") { Owner = "Bob", Deadline = s_today, Kind = ActionItemKind.Detect },
            new AddActionItem(Some.Alice, "Review alerts") { Owner = "Bob", Deadline = s_today, Kind = ActionItemKind.Mitigate, Causes = [9] },
            new RetractWhy(Some.Alice, 9, "They are"), new RecordWhy(Some.Alice, "Nobody owns it") { Explains = 8 });

        Assert.Equal(["action-unlinked 1", "action-against-nothing 2", "no-prevention "], Ids(play));
    }

    private static string[] Ids(Play play) => [.. ActionReview.Check(play.Incident, s_today).Select(finding => $"{finding.Id} {finding.Action}")];
}
