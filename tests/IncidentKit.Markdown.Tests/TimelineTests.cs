namespace IncidentKit.Markdown.Tests;

public class TimelineTests
{
    [Theory]
    [InlineData("- 14:05 UTC - Errors rise")]
    [InlineData("- 14:05: Errors rise")]
    [InlineData("- **14:05** – Errors rise")]
    [InlineData("- [14:05] Errors rise")]
    [InlineData("- (14:05 UTC) Errors rise")]
    [InlineData("* 2:05 PM Errors rise")]
    [InlineData("* 2:05pm | Errors rise")]
    [InlineData("1. 2026-03-20T14:05Z Errors rise")]
    [InlineData("1. 2026-03-20T15:05:00+01:00 Errors rise")]
    [InlineData("1. 2026-03-20 14:05 UTC: Errors rise")]
    [InlineData("- Mar 20, 14:05 Errors rise")]
    [InlineData("- 20 March 2026 at 14:05 - Errors rise")]
    [InlineData("- 10:05 AM EDT: Errors rise")]
    [InlineData("- 7:05 AM PT: Errors rise")]
    [InlineData("- 1405: Errors rise")]
    [InlineData("- Errors rise 2026-03-20 14:05")]
    [InlineData("14.05 Errors rise")]
    [InlineData("14:05 Errors\nrise")]
    [InlineData("### 14:05\nErrors rise")]
    [InlineData("### 14:05 - Errors rise")]
    [InlineData("### 2026-03-20\n\n#### 14:05 UTC\n\nErrors rise")]
    [InlineData("20 March 2026\n\n14:05 Errors rise")]
    [InlineData("- March 20th\n  - 14:05 Errors rise")]
    [InlineData("| Time | Event |\n|---|---|\n| 14:05 | Errors rise |")]
    [InlineData("| Time (UTC) | What happened |\n|---|---|\n| 14:05 | Errors rise |")]
    [InlineData("| Event | Date | Time |\n|---|---|---|\n| Errors rise | 2026-03-20 | 14:05 |")]
    [InlineData("| Day | Date (2026) | Time (UTC) | Event |\n|---|---|---|---|\n| Fri | Mar 20 | 14:05 | Errors rise |")]
    [InlineData("| Timestamp | Note |\n| --: | :-- |\n| 2026-03-20 14:05 | Errors rise |")]
    [InlineData("All times in CET.\n\n- 15:05 Errors rise")]
    public void An_entry_is_read_from_every_usual_form(string timeline)
    {
        var postmortem = PostmortemReader.Read($"# T\n**Date:** 2026-03-20\n\n## Timeline\n\n{timeline}\n").Postmortem;
        var entry = Assert.Single(postmortem.Timeline);
        Assert.Equal((Time.At("2026-03-20 14:05"), "Errors rise", null), (entry.At, entry.Text, entry.Time));
        Assert.Empty(postmortem.Additions);
    }

    [Theory]
    [InlineData("~14:05", "~14:05")]
    [InlineData("14:05–14:20", "14:05–14:20")]
    [InlineData("14:05 to 14:20", "14:05 to 14:20")]
    [InlineData("about 14:05", "about 14:05")]
    [InlineData("14:05:30", "14:05:30")]
    public void A_time_that_says_more_keeps_its_words(string time, string words)
    {
        foreach (var timeline in (string[])[$"- {time}: Errors rise", $"| Time | Event |\n|---|---|\n| {time} | Errors rise |"])
        {
            var entry = Assert.Single(PostmortemReader.Read($"# T\n**Date:** 2026-03-20\n\n## Timeline\n{timeline}\n").Postmortem.Timeline);
            Assert.Equal((words, "Errors rise", 14, 5), (entry.Time, entry.Text, entry.At.Hour, entry.At.Minute));
        }
    }

    [Fact]
    public void Past_midnight_the_timeline_goes_on_on_the_next_day_with_a_note()
    {
        var document = PostmortemReader.Read("# T\n**Date:** 2026-03-20\n## Timeline\n- 23:50 One\n- 00:10 Two\n- 00:05 Three\n");
        Assert.Equal(["2026-03-20 23:50", "2026-03-21 00:10", "2026-03-21 00:05"], document.Postmortem.Timeline.Select(entry => entry.At.ToString("yyyy-MM-dd HH:mm", null)));
        Assert.Equal([ReadingDoubt.PastMidnight, ReadingDoubt.OutOfOrder], document.Notes.Select(note => note.Doubt));
    }

    [Fact]
    public void A_zone_in_the_heading_holds_for_all_and_is_noted()
    {
        var document = PostmortemReader.Read(Sample.Read("columns"));
        Assert.Equal(
            ["2026-03-10 04:58", "2026-03-10 05:05", "2026-03-10 06:50", "2026-03-10 07:03"],
            document.Postmortem.Timeline.Select(entry => entry.At.ToString("yyyy-MM-dd HH:mm", null)));
        Assert.Equal(Time.At("2026-03-10"), document.Postmortem.Date);
        Assert.Equal(2, document.Notes.Count(note => note.Doubt == ReadingDoubt.TimeZoneConverted));
        Assert.Contains(document.Unplaced, unplaced => unplaced.Source.Text == "Timeline (Pacific Time)");
    }

    [Theory]
    [InlineData("All times in EST", "- 09:05 x", "14:05")]
    [InlineData("All times PT", "- 06:05 x", "14:05")]
    [InlineData("Times are in local time", "- 14:05 x", "14:05")]
    public void In_winter_united_states_time_is_standard_time(string zone, string entry, string utc)
    {
        var document = PostmortemReader.Read($"# T\n**Date:** 2026-01-20\n## Timeline\n{zone}\n\n{entry}\n");
        Assert.Equal(utc, document.Postmortem.Timeline[0].At.ToString("HH:mm", null));
        Assert.Contains(document.Notes, note => note.Doubt is ReadingDoubt.TimeZoneConverted or ReadingDoubt.TimeZoneUnknown);
    }

    [Fact]
    public void What_other_columns_say_stands_behind_the_event()
    {
        var timeline = PostmortemReader.Read(Sample.Read("columns")).Postmortem.Timeline;
        Assert.Equal("Queue length over 10,000 (Who: bot) (Link: graph (https://example.com/g?a=1&b=2))", timeline[0].Text);
        Assert.Equal("Consumers restarted | no change (Who: Mei)", timeline[1].Text);
        Assert.Equal("11:50 PM – 00:03 AM", timeline[2].Time);
    }

    [Fact]
    public void What_has_no_time_of_its_own_goes_on_with_the_entry_before()
    {
        var postmortem = PostmortemReader.Read("# T\n## Timeline\nSee the channel.\n\n- 14:05 Errors rise\n  - in two regions\n- and in a third.\n  ```\n  log\n  ```\n").Postmortem;
        Assert.Equal("Errors rise; in two regions; and in a third.", Assert.Single(postmortem.Timeline).Text);
        Assert.Equal([("Timeline", "See the channel."), ("Timeline", "log")], postmortem.Additions.SelectMany(addition => addition.Blocks.Select(block => (addition.Heading, block.Text))));
    }

    [Fact]
    public void A_row_without_a_readable_time_has_that_of_the_row_before_and_keeps_its_words()
    {
        var document = PostmortemReader.Read("# T\n## Timeline\n| Time | Event |\n|---|---|\n| 14:05 | One |\n| a little later | Two |\n| | Three |\n");
        Assert.Equal(
            [("14:05", null, "One"), ("14:05", "a little later", "Two"), ("14:05", null, "Three")],
            document.Postmortem.Timeline.Select(entry => (entry.At.ToString("HH:mm", null), entry.Time, entry.Text)));
        Assert.Contains(document.Notes, note => note.Doubt == ReadingDoubt.TimeNotRead && note.Span.Line == 6);
    }
}
