using FsCheck;
using FsCheck.Xunit;

namespace IncidentKit.Markdown.Tests;

public class RoundTripTests
{
    [Fact]
    public void A_document_that_was_read_renders_to_one_that_reads_the_same() => Assert.All(Sample.All, AssertRoundTrip);

    [Property(MaxTest = 2000)]
    public void Any_text_renders_to_one_that_reads_the_same(NonNull<string> text) => AssertRoundTrip(text.Get);

    [Property(MaxTest = 2000)]
    public void Any_pieces_of_documents_render_to_one_that_reads_the_same(int[] picks) => AssertRoundTrip(Pieces.Join(picks));

    [Property(MaxTest = 1000, Arbitrary = [typeof(RandomPostmortems)])]
    public void Any_postmortem_reads_as_it_was_rendered(Postmortem postmortem)
    {
        var read = PostmortemReader.Read(PostmortemMarkdown.Render(postmortem)).Postmortem;
        Assert.Equal(PostmortemJson.Write(postmortem), PostmortemJson.Write(read));
    }

    private static void AssertRoundTrip(string markdown)
    {
        var first = PostmortemReader.Read(markdown).Postmortem;
        var rendered = PostmortemMarkdown.Render(first);
        Assert.Equal(PostmortemJson.Write(first), PostmortemJson.Write(PostmortemReader.Read(rendered).Postmortem));
    }
}
