using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace IncidentKit.Tests.Review.FactChecking;

/// <summary>Laws of the fact checker for any text.</summary>
public class FactCheckerLawTests
{
    private static readonly string[] s_words =
    [
        "the", "incident", "was", "resolved", "within", "25", "minutes", "an", "hour", "and", "a", "half", "14", ":", "30", "UTC", ".", ",", "45", "%", "of", "users",
        "error", "rate", "from", "to", "after", "alert", "about", "~", "2026", "-", "03", "20", "March", "SEV", "1", "`", "no", "data", "lost", "all", "€", "99999999999",
        "2h", "15m", "not", "outage", "lasted", "\n", "for", "3.1.4", "half", "deploy", "rolled", "back", "'", "n't", "é", "\ud83d\ude00", "0",
    ];

    [Property(MaxTest = 500)]
    public void Any_text_is_checked_without_an_error_and_each_claim_is_where_it_says(string text) => AssertPlaces(text ?? "");

    [Property(MaxTest = 500)]
    public void Any_sequence_of_words_that_mean_something_is_checked_without_an_error(int[] choices) =>
        AssertPlaces(string.Join(' ', choices.Select(choice => s_words[(uint)choice % s_words.Length])));

    [Property(MaxTest = 100)]
    public void The_culture_changes_nothing(int[] choices)
    {
        var text = string.Join(' ', choices.Select(choice => s_words[(uint)choice % s_words.Length]));
        var culture = CultureInfo.CurrentCulture;
        var here = Checks(text);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
            Assert.Equal(here, Checks(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Property(MaxTest = 200)]
    public void Any_timeline_is_read_without_an_error(int[] choices, int minutes)
    {
        var rows = choices.Chunk(5).Select((chunk, index) => new PostmortemEntry(
            Some.Time.AddMinutes((index * 7) % 1000), string.Join(' ', chunk.Select(choice => s_words[(uint)choice % s_words.Length])))).ToList();
        var postmortem = new Postmortem
        {
            Title = "T",
            Date = Some.Time,
            Duration = TimeSpan.FromMinutes((uint)minutes % 5000),
            Timeline = rows,
            WentWrong = ["25 minutes to resolution"],
        };
        Assert.Equal(FactChecker.Check(postmortem), FactChecker.Check(postmortem));
    }

    [Theory]
    [InlineData("The incident was resolved within 25 minutes of the alert. ")]
    [InlineData("about ")]
    [InlineData("1")]
    [InlineData("`")]
    [InlineData("5 minutes ")]
    [InlineData("14:30 ")]
    [InlineData("no data ")]
    public void The_time_grows_with_the_length_of_the_text(string part)
    {
        var (small, large) = (Text(part, 60_000), Text(part, 480_000));
        var (first, second) = (Fastest(small), Fastest(large));

        // Eight times the text; a quadratic checker takes sixty-four times as long. The slack is for a busy machine.
        Assert.True(second < TimeSpan.FromMilliseconds(400) + (first * 32), $"{first} for {small.Length} characters, {second} for {large.Length}");
    }

    private static string Text(string part, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
            text.Append(part);
        return text.ToString();
    }

    private static TimeSpan Fastest(string text) => Enumerable.Range(0, 3).Select(_ => Measure(text)).Min();

    private static TimeSpan Measure(string text)
    {
        var watch = Stopwatch.StartNew();
        FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Impact = text });
        return watch.Elapsed;
    }

    private static void AssertPlaces(string text)
    {
        foreach (var check in Checks(text))
            Assert.Equal(check.Claim, text.Substring(check.Start, check.Length));
        Assert.Equal(Checks(text), Checks(text));
    }

    private static List<FactCheck> Checks(string text) =>
        [.. FactChecker.Check(WrittenPostmortem.Of(WrittenPostmortem.Worked) with { Impact = text }).Where(check => check.Section == FactSection.Impact)];
}
