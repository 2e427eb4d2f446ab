using FsCheck.Xunit;

namespace IncidentKit.Tests.Postmortems;

public class PostmortemJsonTests
{
    [Fact]
    public void What_was_written_reads_back_the_same()
    {
        var incident = Some.Incident(Severity.Sev1, IncidentState.Closed).Incident;
        foreach (var postmortem in (Postmortem[])[SomePostmortem.Worked, Postmortem.From(incident)])
        {
            var json = PostmortemJson.Write(postmortem);
            var read = PostmortemJson.Read(json);
            Assert.Equal(json, PostmortemJson.Write(read));
            Assert.Equal(PostmortemHtml.Render(postmortem), PostmortemHtml.Render(read));
        }
    }

    [Property(MaxTest = 200)]
    public void Any_text_survives(string text)
    {
        // Half of a surrogate pair is no text: UTF-8 can't carry it.
        text = new string([.. (text ?? "").Where(c => !char.IsSurrogate(c))]);
        var read = PostmortemJson.Read(PostmortemJson.Write(SomePostmortem.Saying(text)));
        Assert.Equal(text, read.Impact);
        Assert.Equal(text, read.Timeline[0].Text);
        Assert.Equal(text, read.Actions[0].Owner);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"title":"T","date":"2026-03-20T14:05:00"}""", "$.date")]
    [InlineData("""{"title":"T","date":"2026-03-20T14:05:00Z","severity":"worst"}""", "$.severity")]
    [InlineData("""{"title":"T","date":"2026-03-20T14:05:00Z","lessons":[1]}""", "$.lessons[0]")]
    [InlineData("""{"title":"T","date":"2026-03-20T14:05:00Z","sevrity":"SEV-1"}""", "$.sevrity")]
    [InlineData("""{"title":"T","title":"U","date":"2026-03-20T14:05:00Z"}""", "$.title")]
    public void What_is_no_postmortem_is_refused_with_its_place(string json, string path) =>
        Assert.Equal(path, Assert.Throws<PostmortemJsonException>(() => PostmortemJson.Read(json)).Path);
}
