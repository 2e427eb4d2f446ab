using IncidentKit;

namespace PostmortemLint;

/// <summary>Reads words of one's own: a line each, <c>PHRASE | WHY | INSTEAD</c>; lines that start with # are remarks.</summary>
internal static class WordsFile
{
    public static IReadOnlyList<LintWord> Read(string file)
    {
        var words = new List<LintWord>();
        var number = 0;
        foreach (var line in TextFile.Read(file, "--words").Split('\n'))
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0 || text.StartsWith('#'))
                continue;
            var parts = text.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length > 3 || parts[0].Length == 0)
                throw new UsageException(FormattableString.Invariant($"--words: line {number} of {file} is not PHRASE | WHY | INSTEAD"));
            words.Add(new LintWord(parts[0], parts.Length > 1 ? parts[1] : "Your own list of words has it.", parts.Length > 2 ? parts[2] : "Use another word."));
        }

        return words;
    }
}
