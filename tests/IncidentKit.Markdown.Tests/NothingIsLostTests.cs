using FsCheck.Xunit;

namespace IncidentKit.Markdown.Tests;

public class NothingIsLostTests
{
    private const string Word = "zqxw";

    [Property(MaxTest = 3000)]
    public void A_word_put_anywhere_into_a_document_is_in_the_model_or_unplaced(int document, int place, byte form)
    {
        var markdown = Sample.All[(int)((uint)document % Sample.All.Count)];
        var at = (int)((uint)place % (markdown.Length + 1));

        // At a line's start, at a blank, or in the middle of something; but not in the name of a link or of a language.
        at = (form % 3) switch { 0 => markdown.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, 1 => Math.Max(0, markdown.IndexOf(' ', at)), _ => at };
        if (IsName(markdown, at))
            return;
        var changed = markdown.Insert(at, form % 2 == 0 ? $" {Word} " : Word);
        var read = PostmortemReader.Read(changed);
        var isKept = PostmortemJson.Write(read.Postmortem).Contains(Word, StringComparison.Ordinal)
            || read.Unplaced.Any(unplaced => unplaced.Source.Text.Contains(Word, StringComparison.Ordinal));
        Assert.True(isKept, $"Lost in: {LineAt(changed, at)}");
    }

    private static bool IsName(string markdown, int at)
    {
        var line = LineAt(markdown, at);
        return line.StartsWith("```", StringComparison.Ordinal) || line.Contains("][change]", StringComparison.Ordinal) || line.StartsWith("[change]", StringComparison.Ordinal);
    }

    private static string LineAt(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        return text[Math.Min(start, at)..(end < 0 ? text.Length : end)];
    }
}
