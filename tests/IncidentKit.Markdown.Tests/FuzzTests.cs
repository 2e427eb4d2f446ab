namespace IncidentKit.Markdown.Tests;

public class FuzzTests
{
    private const int Documents = 100_000;

    [Fact]
    public void A_hundred_thousand_mutated_documents_throw_nothing_but_what_is_documented()
    {
        var samples = Sample.All;
        var read = 0;
        Parallel.For(0, Documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var markdown = new Mutation(number).Of(samples[number % samples.Count]);
            try
            {
                var document = PostmortemReader.Read(markdown);
                _ = PostmortemMarkdown.Render(document.Postmortem);
                _ = Linter.Default.Lint(document.Postmortem);
                _ = Linter.Default.Lint(markdown);
                _ = FactChecker.Check(document.Postmortem);
                if (number % 10 == 0)
                    _ = PostmortemHtml.Render(document.Postmortem).Length + PostmortemJson.Write(document.Postmortem).Length;
                Interlocked.Increment(ref read);
            }
            catch (Exception exception) when (exception is not PostmortemFormatException)
            {
                throw new InvalidOperationException($"Document {number}, in quotes: \"{markdown}\"", exception);
            }
        });
        Assert.Equal(Documents, read);
    }
}
