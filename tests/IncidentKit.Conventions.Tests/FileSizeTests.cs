using IncidentKit.Conventions.Tests.Support;

namespace IncidentKit.Conventions.Tests;

/// <summary>A folder is read in one sitting: files are short, and hold one type each.</summary>
public sealed class FileSizeTests
{
    private static readonly List<(string File, int Lines)> s_fromLongest =
        [.. Repository.FilesUnder("src", ".cs").Select(file => (file, Repository.ReadLines(file).Length)).OrderByDescending(row => row.Length)];

    [Fact]
    public void No_source_file_is_over_300_lines() =>
        Keep(s_fromLongest.TrueForAll(row => row.Lines <= 300), "No file has more than 300 lines");

    [Fact]
    public void Nine_of_ten_source_files_are_under_120_lines() =>
        Keep(s_fromLongest.Count(row => row.Lines < 120) >= s_fromLongest.Count * 0.9, "Nine of ten files have fewer than 120 lines");

    [Fact]
    public void The_median_source_file_has_at_most_60_lines() =>
        Keep(s_fromLongest.Count > 0 && s_fromLongest[s_fromLongest.Count / 2].Lines <= 60, "The median file has at most 60 lines");

    private static void Keep(bool kept, string rule)
    {
        Assert.NotEmpty(s_fromLongest);
        var median = s_fromLongest[s_fromLongest.Count / 2].Lines;
        var long120 = s_fromLongest.Count(row => row.Lines >= 120);
        var longest = string.Join('\n', s_fromLongest.Take(10).Select(row => $"  {row.Lines,4} {row.File}"));
        Assert.True(
            kept,
            $"""
            {rule}. There are {s_fromLongest.Count} files, {long120} of 120 lines or more; the median is {median}. The longest:
            {longest}
            A long file is usually two things: find the second one and give it its name.
            """);
    }
}
