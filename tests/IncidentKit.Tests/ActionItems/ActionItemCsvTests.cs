using System.Text;
using FsCheck.Xunit;

namespace IncidentKit.Tests.ActionItems;

public class ActionItemCsvTests
{
    private static ActionEntry Entry(string title, string? owner = null) => new(
        default, new IncidentReference(2026, 7), title, new ActionItem { Number = 1, Title = title, Owner = owner, Causes = [2, 5], AddedAt = Some.Time });

    [Fact]
    public void An_item_is_a_record_under_the_header_with_lines_ended_by_CRLF()
    {
        var csv = ActionItemCsv.Write([new ActionEntry(default, new IncidentReference(2026, 7), "Logins fail, again", new ActionItem
        {
            Number = 2,
            Title = "Add a \"smoke\" test",
            Owner = "Alice",
            Deadline = new DateOnly(2026, 3, 30),
            Status = ActionItemStatus.Done,
            Kind = ActionItemKind.Detect,
            Priority = ActionItemPriority.High,
            Ticket = new Uri("https://example.com/1"),
            Outcome = "Merged\nand deployed",
            AddedAt = Some.Time,
            SettledAt = Some.Time.AddDays(1),
        })]);

        Assert.Equal(
            "incident,incident_title,number,action,owner,deadline,status,kind,priority,causes,ticket,outcome,evidence,added,changed,settled,incident_id\r\n"
            + "INC-2026-0007,\"Logins fail, again\",2,\"Add a \"\"smoke\"\" test\",Alice,2026-03-30,done,detect,high,,https://example.com/1,"
            + "\"Merged\nand deployed\",,2026-03-20T14:08:00Z,,2026-03-21T14:08:00Z,00000000-0000-0000-0000-000000000000\r\n",
            csv);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "  '=1")]
    [InlineData("\t=1", "\t'=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\n@x", "a\n'@x")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("a-b=c", "a-b=c")]
    [InlineData("3 - 1", "3 - 1")]
    public void What_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(string title, string safe) =>
        Assert.Equal(safe, Read(ActionItemCsv.Write([Entry(title)]))[1][3]);

    [Property(MaxTest = 1000)]
    public bool Any_text_comes_back_and_starts_no_formula(string title, string owner)
    {
        var records = Read(ActionItemCsv.Write([Entry(title ?? "", owner), Entry("plain")]));
        return records.Count == 3 && records.TrueForAll(record => record.Count == ActionItemCsv.Columns.Count)
            && Reveal(records[1][3]) == (title ?? "") && Reveal(records[1][4]) == (owner ?? "") && records[2][3] == "plain"
            && records.TrueForAll(record => record.TrueForAll(field => field.TrimStart(' ', '\u00A0', '"') is not ['=' or '+' or '-' or '@', ..]));
    }

    [Property(MaxTest = 300)]
    public bool Texts_of_nothing_but_special_characters_come_back(int[] picks)
    {
        var text = string.Concat((picks ?? []).Select(pick => "=+-@'\";,\t\r\n a＝\u00A0"[Math.Abs(pick % 15)]));
        return Reveal(Read(ActionItemCsv.Write([Entry(text)]))[1][3]) == text;
    }

    /// <summary>RFC 4180, written for the test alone.</summary>
    private static List<List<string>> Read(string csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        for (var i = 0; i < csv.Length;)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    i += csv[i] == '"' ? 1 : 0;
                    field.Append(csv[i]);
                }

                i++;
            }
            else
            {
                for (; csv[i] is not (',' or '\r'); i++)
                {
                    Assert.False(csv[i] is '"' or '\n');
                    field.Append(csv[i]);
                }
            }

            record.Add(field.ToString());
            if (csv[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", csv[i..(i + 2)]);
            i += 2;
            records.Add(record);
            record = [];
        }

        return records;
    }

    /// <summary>Takes away the apostrophes, as the rule in the docs says.</summary>
    private static string Reveal(string field)
    {
        var text = new StringBuilder();
        var atStart = true;
        for (var i = 0; i < field.Length; i++)
        {
            if (atStart && field[i] == '\'')
                i++;
            atStart = field[i] is ';' or '\t' or '\r' or '\n' || (atStart && field[i] is ' ' or '"' or '\u00A0');
            text.Append(field[i]);
        }

        return text.ToString();
    }
}
