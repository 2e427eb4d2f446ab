namespace IncidentKit.Markdown.Tests;

public class ActionTests
{
    [Theory]
    [InlineData("- [ ] @alice: add smoke test (due 2026-04-05)")]
    [InlineData("- [alice] add smoke test (due: April 5th, 2026)")]
    [InlineData("- [ ] add smoke test (owner: alice, due Apr 5)")]
    [InlineData("- add smoke test — @alice — 2026-04-05")]
    [InlineData("- add smoke test (@alice, 2026-04-05, TODO)")]
    [InlineData("- add smoke test by Apr 5 @alice")]
    [InlineData("1. add smoke test\n   - Owner: alice\n   - Due: 2026-04-05")]
    [InlineData("| Task | Who | Due date |\n|---|---|---|\n| add smoke test | alice | 5 April 2026 |")]
    [InlineData("| Owner | Deadline | # | Status | Action |\n|---|---|---|---|---|\n| @alice | 04/05/2026 | 1 | Open | add smoke test |", false)]
    public void An_item_is_read_from_every_usual_form(string item, bool hasDate = true)
    {
        var action = Assert.Single(PostmortemReader.Read($"# T\n**Date:** 2026-03-20\n## Action Items\n{item}\n").Postmortem.Actions);
        Assert.Equal((1, "add smoke test", "alice", ActionItemStatus.Todo), (action.Number, action.Title, action.Owner!.ToLowerInvariant(), action.Status));
        Assert.Equal(hasDate ? new DateOnly(2026, 4, 5) : null, action.Deadline);
        Assert.Equal(hasDate ? null : "04/05/2026", action.DeadlineText);
        Assert.Null(action.Notes);
    }

    [Theory]
    [InlineData("TODO", ActionItemStatus.Todo, null)]
    [InlineData("Done", ActionItemStatus.Done, null)]
    [InlineData("✅", ActionItemStatus.Done, null)]
    [InlineData("✅ Done: PR 12", ActionItemStatus.Done, "PR 12")]
    [InlineData("In progress", ActionItemStatus.InProgress, null)]
    [InlineData("WONTFIX", ActionItemStatus.WontDo, null)]
    [InlineData("Won't do - too costly", ActionItemStatus.WontDo, "too costly")]
    [InlineData("closed", ActionItemStatus.Done, null)]
    public void A_status_is_read_in_the_words_and_signs_that_people_use(string status, ActionItemStatus expected, string? outcome)
    {
        var action = PostmortemReader.Read($"# T\n## Actions\n| Action | Status |\n|---|---|\n| Test | {status} |\n").Postmortem.Actions[0];
        Assert.Equal((expected, outcome), (action.Status, action.Outcome));
    }

    [Theory]
    [InlineData("next sprint")]
    [InlineData("end of Q2")]
    [InlineData("ASAP")]
    public void A_deadline_that_is_no_date_is_kept_as_text(string deadline)
    {
        var document = PostmortemReader.Read($"# T\n## Actions\n| Action | Deadline |\n|---|---|\n| Test | {deadline} |\n");
        Assert.Equal((null, deadline), (document.Postmortem.Actions[0].Deadline, document.Postmortem.Actions[0].DeadlineText));
        Assert.Contains(document.Notes, note => note.Doubt == ReadingDoubt.DeadlineNotRead);
    }

    [Fact]
    public void A_deadline_without_a_year_is_the_next_such_day_after_the_incident()
    {
        var document = PostmortemReader.Read("# T\n**Date:** 2025-12-20\n## Actions\n- One (due Dec 30)\n- Two (due Jan 5)\n");
        Assert.Equal([new DateOnly(2025, 12, 30), new DateOnly(2026, 1, 5)], document.Postmortem.Actions.Select(action => action.Deadline!.Value));
        Assert.Equal(2, document.Notes.Count(note => note.Doubt == ReadingDoubt.YearAssumed));
    }

    [Fact]
    public void Other_columns_are_priority_or_notes()
    {
        var actions = PostmortemReader.Read(Sample.Read("columns")).Postmortem.Actions;
        Assert.Equal(
            [
                ("Set messages aside after 5 attempts", "Mei", ActionItemStatus.Done, ActionItemPriority.High, "Priority: P0; Effort: 2 days"),
                ("Test with broken messages", null, ActionItemStatus.WontDo, ActionItemPriority.Low, null),
                ("Alert on the age of the oldest message", "Sam", ActionItemStatus.Todo, ActionItemPriority.Normal, "Status: Blocked"),
            ],
            actions.Select(action => (action.Title, action.Owner, action.Status, action.Priority, action.Notes)));
        Assert.Equal(["in PR 7", "too costly", null], actions.Select(action => action.Outcome));
        Assert.Equal([new DateOnly(2026, 3, 30), null, null], actions.Select(action => action.Deadline));
    }

    [Theory]
    [InlineData("Upgrade the balancer (Terraform)")]
    [InlineData("Monitoring: alert on errors")]
    [InlineData("Ask @bob about the limits")]
    [InlineData("Move to version 2.3 (issue created)")]
    [InlineData("Upgrade [AWS] hosts")]
    [InlineData("Finish by hand")]
    public void What_is_no_owner_or_deadline_stays_in_the_title(string title)
    {
        var action = PostmortemReader.Read($"# T\n## Actions\n- {title}\n").Postmortem.Actions[0];
        Assert.Equal((title, null, null, null), (action.Title, action.Owner, action.Deadline, action.DeadlineText));
    }

    [Fact]
    public void Initials_above_a_list_own_what_is_in_it()
    {
        var actions = PostmortemReader.Read("# T\n## Actions\n**AG/RK**\n- One\n\nJP:\n- Two\n\n**Later**\n- Three\n").Postmortem.Actions;
        Assert.Equal([("One", "AG/RK"), ("Two", "JP"), ("Three", null)], actions.Select(action => (action.Title, action.Owner)));
    }

    [Fact]
    public void Words_about_the_status_say_more_than_an_empty_box()
    {
        var actions = PostmortemReader.Read(Sample.Read("prose")).Postmortem.Actions;
        Assert.Equal(
            [
                ("Wait for `fill` before `swap`", "PR/TB", new DateOnly(2025, 11, 5), ActionItemStatus.Done),
                ("alert when searches return nothing for 5 minutes", "tomas", new DateOnly(2025, 11, 12), ActionItemStatus.Todo),
                ("Check the number of documents after a swap", "Priya", new DateOnly(2025, 11, 20), ActionItemStatus.InProgress),
            ],
            actions.Select(action => (action.Title, action.Owner!, action.Deadline!.Value, action.Status)));
    }

    [Fact]
    public void Rows_that_are_left_as_in_a_template_are_no_items()
    {
        var document = PostmortemReader.Read("# T\n## Actions\n| # | Action | Owner | Deadline | Status |\n|---|---|---|---|---|\n| 1 | [Action] | [Name] | YYYY-MM-DD | TODO |\n");
        Assert.Empty(document.Postmortem.Actions);
        Assert.Equal(["[Action]", "[Name]", "YYYY-MM-DD"], document.Unplaced.Select(unplaced => unplaced.Source.Text));
    }
}
