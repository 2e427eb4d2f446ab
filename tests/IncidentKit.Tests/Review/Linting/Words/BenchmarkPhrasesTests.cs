using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>The regular expression that the linter is measured beside has the linter's own phrases; APPROVE=1 writes it anew.</summary>
public class BenchmarkPhrasesTests
{
    private const int LineLength = 150;

    [Fact]
    public void P_the_expression_of_the_benchmark_has_the_phrases_of_the_linter()
    {
        var made = Write(Phrases());
        var path = Path.GetFullPath(Path.Combine(SourceFolder(), "../../../../../benchmarks/IncidentKit.Benchmarks/Linting/LinterPhrases.cs"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, made);
        Assert.True(made == File.ReadAllText(path), $"{path} is not what the linter's lists give: APPROVE=1 dotnet test --filter BenchmarkPhrases writes it anew.");
    }

    // The lists are no part of the core's surface. Names of tools stand in the linter's own lists alone.
    private static string[] Phrases()
    {
        var lists = (IEnumerable<(string Phrases, bool Lemmas)>)((System.Collections.IEnumerable)Type("MarkedPhrases").GetProperty("Lists")!.GetValue(null)!)
            .Cast<ITuple>().Where(list => !list[0]!.ToString()!.StartsWith("Assistant", StringComparison.Ordinal)).Select(list => ((string)list[1]!, (bool)list[2]!));
        var secrets = (string[])Type("SecretWords").GetField("All")!.GetValue(null)!;
        return
        [
            .. lists.SelectMany(list => list.Phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Concat(secrets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    private static Type Type(string name) => typeof(Linter).Assembly.GetType($"IncidentKit.{name}", throwOnError: true)!;

    private static string Write(string[] phrases)
    {
        var text = new StringBuilder(
            """
            namespace IncidentKit.Benchmarks;

            /// <summary>The phrases of the linter's lists as alternatives of a regular expression; written by a test.</summary>
            internal static class LinterPhrases
            {
                public const string Alternatives =

            """);
        var line = new StringBuilder();
        for (var i = 0; i < phrases.Length; i++)
        {
            line.Append(Regex.Escape(phrases[i]));
            var isLast = i == phrases.Length - 1;
            if (!isLast)
                line.Append('|');
            if (!isLast && line.Length < LineLength)
                continue;
            text.Append("        \"").Append(line.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append(isLast ? "\";\n}\n" : "\" +\n");
            line.Clear();
        }

        return text.ToString();
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
