using System.Diagnostics;

namespace IncidentKit.Markdown.Tests;

[Collection(nameof(MeasuredAlone))]
public class BoundsTests
{
    public static TheoryData<string, string> Repeated => new()
    {
        { "", "a" }, { "", "[" }, { "", "*a " }, { "", "*a **a " }, { "", "[a](b" }, { "", "![[](" }, { "", "|" }, { "a|b\n-|-\n", "*a|**b\n" }, { "", "a|b\n" }, { "", "`a``" }, { "", ">" }, { "", "> " },
        { "", "- " }, { "", "1) " }, { "", "[a]: b\n" }, { "[a]: b\n\n", "[a] " }, { "", "<a " }, { "", "\\" }, { "", "a**b" }, { "", "&a" }, { "", "# a\n" }, { "", "\n" }, { "", "\t" },
        { "## Timeline\n", "- 14:05 x\n" }, { "## Timeline\n14:05 x\n", "more\n\n" }, { "## Timeline\n|Time|Event|\n|-|-|\n", "|14:05|x|\n" }, { "## Timeline\n- ", "14:05 " },
        { "## Actions\n", "- [ ] @a: do x (due 2026-04-05)\n" }, { "## Actions\n- a\n", "  - owner: x\n" }, { "## Actions\n- ", "a (b) - " }, { "## Five whys\n", "1. Why? x\n" }, { "", "**a**: b\n" },
        { "---\n", "a: b\n" }, { "---\na: ", "[" }, { "# ", "Mar 5 " }, { "## Impact\n", "## Impact\nx\n" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Time_grows_with_the_length_whatever_is_repeated(string start, string repeated)
    {
        // Ten times the length takes about ten times as long, a hundred times if the time grew with the square. The machine has other things
        // to do as well, so the best of several runs counts.
        var small = TimeSpan.MaxValue;
        var large = TimeSpan.MaxValue;
        for (var run = 0; run < 6; run++)
        {
            small = Min(small, Read(start, repeated, 20_000));
            large = Min(large, Read(start, repeated, 200_000));
            if (large < TimeSpan.FromSeconds(1) || (run > 1 && large < small * 30))
                return;
        }

        Assert.Fail($"{small.TotalMilliseconds} ms became {large.TotalMilliseconds} ms.");

        static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }

    [Fact]
    public void A_document_over_the_limit_is_refused()
    {
        var refusal = Assert.Throws<PostmortemFormatException>(() => PostmortemReader.Read(new string('a', PostmortemReader.MaxLength + 1)));
        Assert.Equal("postmortem-format", refusal.Code);
        Assert.Contains("2000001 characters, 2000000 at most", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_at_the_limit_is_read() =>
        Assert.Equal(PostmortemReader.MaxLength, PostmortemReader.Read(new string('a', PostmortemReader.MaxLength)).Postmortem.Overview!.Length);

    [Fact]
    public void An_address_that_is_referred_to_again_and_again_does_not_multiply()
    {
        var address = "https://example.com/" + new string('x', 50_000);
        var document = PostmortemReader.Read($"[a]: {address}\n\n## Impact\n" + string.Concat(Enumerable.Repeat("[a]\n\n", 10_000)));
        Assert.InRange(document.Postmortem.Impact!.Length, 10_000, 1_000_000);
    }

    [Fact]
    public void A_text_with_too_many_markers_is_kept_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("[a ", 10_000)) + "end";
        Assert.EndsWith("[a [a end", PostmortemReader.Read("## Impact\n" + text).Postmortem.Impact, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => PostmortemReader.Read(null!));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("---\n")]
    [InlineData("\ud83d")]
    public void A_document_that_says_nothing_gives_an_empty_postmortem(string markdown) =>
        Assert.Equal(("", 0), (PostmortemReader.Read(markdown).Postmortem.Title, PostmortemReader.Read(markdown).Postmortem.Timeline.Count));

    private static TimeSpan Read(string start, string repeated, int length)
    {
        var markdown = start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
        var clock = Stopwatch.StartNew();
        _ = PostmortemMarkdown.Render(PostmortemReader.Read(markdown).Postmortem);
        return clock.Elapsed;
    }
}
