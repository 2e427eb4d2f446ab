using FsCheck;
using FsCheck.Fluent;

namespace IncidentKit.Markdown.Tests;

/// <summary>Postmortems of any text, in the form in which a reader knows texts: on one line, no blanks at the ends or beside each other.</summary>
internal static class RandomPostmortems
{
    private static readonly Gen<string> s_character = Gen.OneOf(
        Gen.Elements("a", "b", "Z", "é", "ß", "漢", "🔥", "0", "7", " ", " ", "\u00A0", "."),
        Gen.Elements(@"\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "!", "(", ")", "{", "}", "-", "+", "=", ":", ";", "\"", "'", "%", "$", "^", "/", "@", "?", "\n", "\t", "\r", "\0"));

    private static readonly Gen<string> s_text =
        from first in Gen.Elements("x", "*", "- y", "1. z", "#", "> q", "[n]", "`", "_i_", "|", "&amp;", "\\", "<b>", "===", "word")
        from rest in Gen.ArrayOf(s_character)
        let text = OnOneLine(first + string.Concat(rest))
        select text;

    private static readonly Gen<string[]> s_texts = Gen.ArrayOf(s_text.Resize(20)).Resize(4);

    private static readonly Gen<DateOnly> s_date = Gen.Choose(0, 4000).Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    public static Arbitrary<Postmortem> Postmortems() => Arb.From(
        from title in s_text
        from date in s_date
        from minutes in Gen.Choose(0, 10_000)
        from rank in Gen.Choose(1, 9)
        from overview in s_texts
        from impact in s_texts
        from times in Gen.ArrayOf(Gen.Choose(0, 5000)).Resize(6)
        from lists in Gen.ArrayOf(s_texts, 8)
        from cause in s_texts
        from actions in Gen.ArrayOf(Action).Resize(4)
        from blocks in Gen.ArrayOf(Block).Resize(6)
        select new Postmortem
        {
            Title = title,
            Date = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero),
            Duration = TimeSpan.FromMinutes(minutes),
            Severity = new Severity(rank),
            AffectedUsers = lists[0].FirstOrDefault(),
            Commander = lists[0].LastOrDefault()?.TrimStart('@'),
            Fields = [.. lists[1].Select(text => new PostmortemField("Note on " + text, text))],
            Overview = Prose([.. overview.Select(text => "So " + text)]),
            Impact = Prose(impact),
            Timeline = Entries(date, times, lists[2]),
            FiveWhys = lists[3],
            RootCause = Prose(cause),
            ContributingFactors = lists[4].Where(IsEntry).ToArray(),
            WentWell = lists[5].Where(IsEntry).ToArray(),
            GotLucky = lists[6].Where(IsEntry).ToArray(),
            Lessons = lists[7].Where(IsEntry).ToArray(),
            ShowsActionDetails = true,
            Actions = [.. actions.Select((action, i) => action with { Number = i + 1 })],
            Additions = blocks.Length == 0 ? [] : [new PostmortemAddition("Impact", [.. Nested(blocks)]), new PostmortemAddition("Own " + title, [.. Nested(blocks)])],
        });

    private static Gen<ActionItem> Action =>
        from title in s_text.Resize(20)
        from owner in s_text.Resize(10)
        from deadline in s_date
        from words in s_text.Resize(10)
        from form in Gen.Choose(0, 7)
        from status in Gen.Elements(Enum.GetValues<ActionItemStatus>())
        from kind in Gen.Elements(Enum.GetValues<ActionItemKind>())
        from priority in Gen.Elements(Enum.GetValues<ActionItemPriority>())
        select new ActionItem
        {
            Number = 1,
            Title = title,
            Owner = (form & 1) == 0 ? "Owner " + owner : null,
            Deadline = (form & 2) == 0 ? deadline : null,
            DeadlineText = (form & 4) == 0 ? "when " + words : null,
            Status = status,
            Kind = kind,
            Priority = priority,
            Ticket = (form & 1) == 0 ? new Uri("https://example.com/a_b/*?c=1&d=#e") : null,
            Outcome = (form & 2) == 0 ? owner : null,
            Notes = (form & 4) == 0 ? words : null,
        };

    private static Gen<PostmortemBlock> Block =>
        from kind in Gen.Elements(PostmortemBlockKind.Paragraph, PostmortemBlockKind.Heading, PostmortemBlockKind.Entry, PostmortemBlockKind.Quote, PostmortemBlockKind.Code, PostmortemBlockKind.TableHead)
        from text in s_text.Resize(20)
        from level in Gen.Choose(1, 3)
        from number in Gen.Choose(0, 120)
        select kind switch
        {
            PostmortemBlockKind.Heading => new PostmortemBlock { Kind = kind, Text = "On " + text, Level = level },
            PostmortemBlockKind.Entry => new PostmortemBlock { Kind = kind, Text = text, Level = level, Number = number < 60 ? null : number },
            PostmortemBlockKind.Code => new PostmortemBlock { Kind = kind, Text = text + "\n\n  ``` " + text, Language = number < 60 ? null : "sh" },
            PostmortemBlockKind.TableHead => new PostmortemBlock { Kind = kind, Cells = [text, "", text] },
            _ => new PostmortemBlock { Kind = kind, Text = text },
        };

    // Entries go one level deeper at a time, and keep their numbers in order.
    private static IEnumerable<PostmortemBlock> Nested(IEnumerable<PostmortemBlock> blocks)
    {
        var level = 0;
        foreach (var block in blocks)
        {
            level = block.Kind == PostmortemBlockKind.Entry ? Math.Min(block.Level, level + 1) : 0;
            yield return block.Kind == PostmortemBlockKind.Entry ? block with { Level = level } : block;
            if (block.Kind == PostmortemBlockKind.TableHead)
                yield return new PostmortemBlock { Kind = PostmortemBlockKind.TableRow, Cells = ["", block.Cells[0], "c"] };
        }
    }

    private static IReadOnlyList<PostmortemEntry> Entries(DateOnly date, int[] minutes, string[] texts)
    {
        var start = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero);
        return
        [
            .. minutes.Select((minute, i) => new PostmortemEntry(start.AddMinutes(minute), texts.Length == 0 ? "Happened" : texts[i % texts.Length])
            {
                Time = minute % 5 == 0 && texts.Length > 0 ? "as told: " + texts[i % texts.Length] : null,
            }),
        ];
    }

    private static string? Prose(string[] paragraphs) => paragraphs.Length == 0 ? null : string.Join("\n\n", paragraphs);

    // What ends in a colon is taken for what introduces a list.
    private static bool IsEntry(string text) => !text.EndsWith(':');

    private static string OnOneLine(string text)
    {
        var words = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim();
    }
}
