using System.Text;
using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.ActionItems;

public class ActionItemCalendarTests
{
    [Fact]
    public void The_items_of_an_incident_are_to_dos_with_stable_ids_and_counted_changes()
    {
        var play = Some.Incident().Do(
            new AddActionItem(Some.Alice, "Validate variables; at startup") { Owner = "Alice", Deadline = new DateOnly(2026, 3, 30), Priority = ActionItemPriority.High, Ticket = new Uri("https://example.com/a,b;c") },
            new AddActionItem(Some.Alice, "Smoke test") { Kind = ActionItemKind.Detect },
            new ChangeActionItem(Some.Alice, 2) { Owner = "Bob" },
            new SetActionItemStatus(Some.Bob, 2, ActionItemStatus.Done, "Merged, deployed"));

        Assert.Equal(
            $"""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//IncidentKit//Action items//EN
            BEGIN:VTODO
            UID:{play.Incident.Id}-1@incidentkit
            DTSTAMP:20260320T140900Z
            CREATED:20260320T140900Z
            LAST-MODIFIED:20260320T140900Z
            SEQUENCE:0
            SUMMARY:Validate variables\; at startup
            DESCRIPTION:INC-2026-0001: Logins fail\nOwner: Alice\nKind: prevent
            DUE;VALUE=DATE:20260330
            STATUS:NEEDS-ACTION
            PRIORITY:1
            CATEGORIES:prevent
            CONTACT:Alice
            URL:https://example.com/a,b;c
            END:VTODO
            BEGIN:VTODO
            UID:{play.Incident.Id}-2@incidentkit
            DTSTAMP:20260320T141200Z
            CREATED:20260320T141000Z
            LAST-MODIFIED:20260320T141200Z
            SEQUENCE:2
            SUMMARY:Smoke test
            DESCRIPTION:INC-2026-0001: Logins fail\nOwner: Bob\nKind: detect\nDone: Mer
             ged\, deployed
            STATUS:COMPLETED
            COMPLETED:20260320T141200Z
            PERCENT-COMPLETE:100
            PRIORITY:5
            CATEGORIES:detect
            CONTACT:Bob
            END:VTODO
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            ActionItemCalendar.Write(ActionEntry.Of(play.Incident)));
    }

    [Fact]
    public void The_items_of_many_incidents_keep_apart_and_each_status_has_its_word()
    {
        var items = Enum.GetValues<ActionItemStatus>().Select((status, i) => new ActionEntry(
            new IncidentId(new Guid(i, 0, 0, new byte[8])), new IncidentReference(2026, i + 1), "x", new ActionItem { Number = 1, Title = "t", Status = status }));
        var lines = ActionItemCalendar.Write(items).Split("\r\n");

        Assert.Equal(["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"], lines.Where(line => line.StartsWith("STATUS:", StringComparison.Ordinal)).Select(line => line[7..]));
        Assert.Equal(4, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Property(MaxTest = 1000)]
    public bool Any_text_is_folded_at_75_octets_between_characters_and_comes_back(string title)
    {
        var text = (title ?? "") + "é😀; a,b\\n\n漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字" + title;
        var calendar = ActionItemCalendar.Write(new ActionEntry(default, new IncidentReference(2026, 1), "x", new ActionItem { Number = 1, Title = text }));
        var lines = calendar.Split("\r\n");
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        var summary = unfolded.Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        return lines.All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Any(c => c is '\r' or '\n'))
            && lines.All(line => line.Length == 0 || (!char.IsLowSurrogate(line[0]) && !char.IsHighSurrogate(line[^1])))
            && Unescape(summary) == Plain(text);
    }

    /// <summary>What iCalendar can carry: one kind of line end, no other controls, whole characters.</summary>
    private static string Plain(string text) => string.Concat(
        text.ReplaceLineEndings("\n").EnumerateRunes().Select(rune => rune.Value is '\n' or '\t' ? rune.ToString() : rune.Value is < ' ' or 0x7F ? " " : rune.ToString()));

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        return text.ToString();
    }
}
