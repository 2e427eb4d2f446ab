using System.Globalization;

namespace IncidentKit;

/// <summary>A CSV header, and its rows as past incidents.</summary>
internal sealed class CsvTable
{
    private static readonly string[] s_known = ["id", "severity", "detectedAt", "endedAt"];

    private readonly IReadOnlyList<string> _columns;
    private readonly (FactDefinition Fact, bool IsShorthand)?[] _facts;

    public CsvTable(CsvRow header, IReadOnlyList<SeverityPolicy> policies)
    {
        _columns = [.. header.Cells.Select(cell => cell.Trim())];
        _facts = [.. _columns.Select(column => Find(column, policies))];
        var at = string.Create(CultureInfo.InvariantCulture, $"line {header.Number}:");
        if (header.IsTooLong)
            Problems.Add(new(at, "is longer than 1 MB"));
        if (!_columns.Contains("id"))
            Problems.Add(new(at, "has no column \"id\""));
        for (var i = 0; i < _columns.Count; i++)
        {
            var column = _columns[i];
            if (_columns.Take(i).Contains(column))
                Problems.Add(new(at, $"has the column {JsonText.Shorten(column)} more than once"));
            else if (_facts[i] is null && !s_known.Contains(column) && !column.StartsWith('_'))
                Problems.Add(new(at, $"has the column '{JsonText.Shorten(column)}', which is no fact{NameHint.Of(column, [.. s_known, .. policies.SelectMany(policy => policy.Facts).Select(fact => fact.Name)])}. Let its name begin with _ to leave it aside"));
        }
    }

    public List<SeverityProblem> Problems { get; } = [];

    public PastIncident Parse(CsvRow row, List<SeverityProblem> problems)
    {
        if (row.Cells.Count != _columns.Count)
            problems.Add(new("$", FormattableString.Invariant($"has {row.Cells.Count} cells, the header {_columns.Count}")));
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(row.Cells.Count, _columns.Count); i++)
        {
            if (_facts[i] is { } column && row.Cells[i].Trim() is { Length: > 0 } text)
                facts[_columns[i]] = Value(column.Fact, column.IsShorthand, text);
        }

        var id = Cell("id");
        if (string.IsNullOrWhiteSpace(id))
            problems.Add(new("id", "must not be empty"));
        return new PastIncident
        {
            Id = id ?? "",
            Facts = new FactValues(facts),
            Recorded = PastIncidentReader.Level(Cell("severity"), "severity", problems),
            DetectedAt = PastIncidentReader.Time(Cell("detectedAt"), "detectedAt", problems),
            EndedAt = PastIncidentReader.Time(Cell("endedAt"), "endedAt", problems),
        };

        string? Cell(string column)
        {
            for (var i = 0; i < Math.Min(row.Cells.Count, _columns.Count); i++)
            {
                if (_columns[i] == column)
                    return row.Cells[i].Trim();
            }

            return null;
        }
    }

    private static (FactDefinition Fact, bool IsShorthand)? Find(string column, IReadOnlyList<SeverityPolicy> policies)
    {
        foreach (var policy in policies)
        {
            if (FactsReading.FactOf(policy, column) is { } index)
                return (policy.Facts[index], policy.Facts[index].Name != column);
        }

        return null;
    }

    /// <summary>What a cell says; a text that is no value of the fact stays a text, and is refused where it meets the policy.</summary>
    private static FactValue Value(FactDefinition fact, bool isShorthand, string text)
    {
        if (text == "unknown")
            return FactValue.Unknown;
        if (isShorthand || fact.Type == FactType.YesNo)
            return text switch { "yes" or "true" => FactValue.Yes, "no" or "false" => FactValue.No, _ => text };
        if (fact.Type == FactType.TextSet)
            return text == "-" ? Array.Empty<string>() : text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return fact.Type is FactType.Percentage or FactType.Count or FactType.Money
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : text;
    }
}
