using System.Globalization;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Reads past incidents from JSON lines or CSV.</summary>
/// <remarks>A line has 1 MB at most, a file 1,000,000 incidents. Facts are checked against a policy when they are judged.</remarks>
public static class PastIncidentReader
{
    private const int MaxIncidents = 1_000_000;
    private const int MaxProblems = 100;
    private static readonly string[] s_members = ["id", "facts", "severity", "detectedAt", "endedAt"];

    /// <summary>Reads one JSON object a line: <c>id</c>, <c>facts</c>, and as far as known <c>severity</c>, <c>detectedAt</c>, <c>endedAt</c>.</summary>
    /// <param name="lines">The lines; empty ones are passed over.</param>
    /// <exception cref="PastIncidentFormatException">A line is not such an object; all of them are listed.</exception>
    public static IReadOnlyList<PastIncident> ReadJsonLines(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Read(new BoundedLines(lines).Lines().Where(line => line.IsTooLong || !string.IsNullOrWhiteSpace(line.Text)), (line, problems) => Parse(line.Text, problems));
    }

    /// <summary>Reads CSV (RFC 4180): a header with <c>id</c>, as far as known <c>severity</c>, <c>detectedAt</c>, <c>endedAt</c>, and facts.</summary>
    /// <param name="csv">The text. An empty cell is unknown; the texts of a set are parted by <c>;</c>, and <c>-</c> is none.</param>
    /// <param name="policies">The policies whose facts the columns are. A column that begins with <c>_</c> is left aside.</param>
    /// <exception cref="PastIncidentFormatException">A column is no fact, or a cell has no such value; all of them are listed.</exception>
    public static IReadOnlyList<PastIncident> ReadCsv(TextReader csv, params IReadOnlyList<SeverityPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(policies);
        var rows = CsvRows.Read(new BoundedLines(csv));
        using var row = rows.GetEnumerator();
        if (!row.MoveNext())
            return [];
        var table = new CsvTable(row.Current, policies);
        return Read(Rest(row), table.Parse, table.Problems);

        static IEnumerable<CsvRow> Rest(IEnumerator<CsvRow> rows)
        {
            while (rows.MoveNext())
                yield return rows.Current;
        }
    }

    internal static DateTimeOffset? Time(string? text, string path, List<SeverityProblem> problems)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length <= 40 && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time))
            return time;
        problems.Add(new(path, $"is '{JsonText.Shorten(text)}', which is not a time with its offset, such as 2026-03-20T14:08:00Z"));
        return null;
    }

    internal static Severity? Level(string? text, string path, List<SeverityProblem> problems)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (Severity.TryParse(text, out var level))
            return level;
        problems.Add(new(path, $"is '{JsonText.Shorten(text)}', which is not a severity such as SEV-2"));
        return null;
    }

    private static List<PastIncident> Read<T>(
        IEnumerable<T> lines, Func<T, List<SeverityProblem>, PastIncident> parse, IReadOnlyList<SeverityProblem>? before = null)
        where T : ILine
    {
        var problems = new List<SeverityProblem>(before ?? []);
        var incidents = new List<PastIncident>();
        foreach (var line in lines)
        {
            var own = new List<SeverityProblem>();
            if (line.IsTooLong)
                own.Add(new("$", "is longer than 1 MB"));
            else
                incidents.Add(parse(line, own));
            problems.AddRange(own.Select(problem => problem with { Path = string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: {problem.Path}") }));
            if (incidents.Count > MaxIncidents)
                problems.Add(new("$", FormattableString.Invariant($"has more than {MaxIncidents} incidents")));
            if (problems.Count >= MaxProblems || incidents.Count > MaxIncidents || line.IsTooLong)
                break;
        }

        return problems.Count == 0 ? incidents : throw new PastIncidentFormatException(problems);
    }

    private static PastIncident Parse(string text, List<SeverityProblem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = SeverityPolicyLimits.JsonDepth });
            var members = new StrictMembers(document.RootElement, "$", problems, s_members);
            return new PastIncident
            {
                Id = members.Text("id", required: true) ?? "",
                Facts = members.Require("facts") is { } facts ? FactValueJson.ReadAll(facts, "$.facts", problems) : FactValues.Empty,
                Recorded = Level(members.Text("severity"), "$.severity", problems),
                DetectedAt = Time(members.Text("detectedAt"), "$.detectedAt", problems),
                EndedAt = Time(members.Text("endedAt"), "$.endedAt", problems),
            };
        }
        catch (JsonException exception)
        {
            problems.Add(JsonSyntax.ProblemOf(exception));
            return new PastIncident { Id = "", Facts = FactValues.Empty };
        }
    }
}
