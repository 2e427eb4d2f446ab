namespace IncidentKit;

/// <summary>Classes of meaning that the weights speak of, such as haste, secrecy, delay; the words stand in <c>senses.txt</c>.</summary>
/// <remarks>A line is a class, a kind of word (verb, noun, adjective, adverb, other) and its words; verbs in the notation of <see cref="VerbForms"/>.</remarks>
internal static class Senses
{
    private static readonly (string Name, string Kind, string[] Words)[] s_lines = ReadLines();

    private static readonly string[] s_names = [.. s_lines.Select(line => line.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The lines, for the lexicon.</summary>
    public static IReadOnlyList<(string Name, string Kind, string[] Words)> Lines => s_lines;

    public static IReadOnlyList<string> Names => s_names;

    private static (string Name, string Kind, string[] Words)[] ReadLines()
    {
        using var reader = new StreamReader(typeof(Senses).Assembly.GetManifestResourceStream("senses.txt")!);
        var lines = new List<(string, string, string[])>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            lines.Add((head[0], head[1], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return [.. lines];
    }
}
