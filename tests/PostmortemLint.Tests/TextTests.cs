using System.Text;

namespace PostmortemLint.Tests;

public sealed class TextTests
{
    [Fact]
    public void One_sentence_is_linted_from_standard_input()
    {
        var run = Workspace.Lint("Bob deployed without testing.", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("stdin(1,1): error blame-act: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings in 1 file", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("Alice rolled back at 14:30.")]
    [InlineData("The deploy pipeline lacked a smoke test.")]
    public void A_text_that_blames_nobody_is_clean(string text)
    {
        var run = Workspace.Lint(text, "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_text_without_the_shape_of_a_postmortem_lacks_nothing()
    {
        var run = Workspace.Lint("# Notes\n\nThe cache was cold.\n\n## Impact\n\nTwo requests failed.\n", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var report = Workspace.Lint("The cache was cold.", "--kind", "report", "-");
        Assert.Contains(" missing-part: ", report.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_count_lines_and_columns_from_1_whatever_ends_a_line(string end)
    {
        var text = $"First line.{end}{end}Second{end}  paragraph. Bob deployed without testing.{end}";
        var line = Assert.Single(Workspace.Lint(text, "--format", "jsonl", "-").Lines);
        Assert.Contains("\"line\":4,\"column\":14,", line, StringComparison.Ordinal);
        Assert.Contains($"\"offset\":{text.IndexOf("Bob", StringComparison.Ordinal)},", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_between_fences_is_not_linted()
    {
        var run = Workspace.Lint("Log:\n\n```\nBob deployed without testing.\n\nBob broke it.\n```\n\nThe service failed.\n", "-");
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_text_too_long_for_a_report_is_read_paragraph_by_paragraph()
    {
        const string paragraph = "The queue grew until the consumers were scaled up again.\n\n";
        var start = string.Concat(Enumerable.Repeat(paragraph, 40_000));
        var run = Workspace.Lint(start + "Bob deployed without testing.\n", "--format", "jsonl", "-");
        var line = Assert.Single(run.Lines);
        Assert.Contains($"\"line\":80001,\"column\":1,", line, StringComparison.Ordinal);
        Assert.Contains($"\"offset\":{start.Length},", line, StringComparison.Ordinal);
        Assert.Equal(3, Workspace.Lint(start, "--kind", "report", "-").ExitCode);
    }

    [Fact]
    public void A_line_without_end_is_read_in_pieces()
    {
        using var stream = new RepeatingStream("should have "u8.ToArray(), 30_000_000);
        var run = Workspace.Run(stream, "--kind", "text", "-");
        Assert.InRange(run.ExitCode, 0, 1);
        Assert.Contains("in 1 file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_update_is_held_against_what_one_has_to_say()
    {
        const string update = "INCIDENT UPDATE — 14:20 UTC\nStatus: Investigating\nImpact: Logins fail for all users\nCurrent action: Rolling back v2.3.1 (payments on-call)\nETA: Investigating\nNext update: 14:35 UTC\n";
        Assert.Equal("", Workspace.Lint(update, "--kind", "status-update", "-").Output);
        var run = Workspace.Lint(update.Replace("Next update: 14:35 UTC\n", "", StringComparison.Ordinal), "--kind", "status-update", "-");
        Assert.Contains(" update-next: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_for_customers_names_nothing_internal()
    {
        const string text = "We restarted pg-core-07.internal and moved /var/lib/postgres.";
        Assert.DoesNotContain("internal-name", Workspace.Lint(text, "-").Output, StringComparison.Ordinal);
        Assert.Contains(": error internal-name: ", Workspace.Lint(text, "--audience", "customers", "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void Secrets_are_masked_in_every_output(string format)
    {
        // Put together here, so that no scanner takes it for one.
        var key = string.Concat("AKIA", "Z7Q4WN5RT2XK9PLM");
        foreach (var text in (string[])[$"The key {key} was in the log.", $"# T\n\n## Impact\nBob pasted {key} without care. password = hunter2hunter2\n\n## Timeline\n- 14:05 Key {key} leaked\n\n<!-- {key} -->\n"])
        {
            var run = Workspace.Lint(text, "--format", format, "-");
            Assert.Contains("secret-key", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(key, run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("hunter2", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Warnings_fail_only_when_there_are_more_than_allowed()
    {
        const string text = "We should have tested the failover.";
        Assert.Equal(0, Workspace.Lint(text, "-").ExitCode);
        Assert.Equal(0, Workspace.Lint(text, "--max-warnings", "1", "-").ExitCode);
        var run = Workspace.Lint(text, "--max-warnings", "0", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 warning (0 allowed)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_a_byte_order_mark_is_read()
    {
        var run = Workspace.Run([.. Encoding.UTF8.Preamble, .. "Bob deployed without testing."u8], "-");
        Assert.StartsWith("stdin(1,1): error blame-act: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("stdin(1,1): error", Workspace.Run([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Bob deployed without testing.")], "-").Output, StringComparison.Ordinal);
    }
}
