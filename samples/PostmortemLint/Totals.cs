using System.Globalization;
using IncidentKit;

namespace PostmortemLint;

/// <summary>What a run has come to so far.</summary>
internal sealed class Totals
{
    private readonly List<InputFailure> _failures = [];
    private long _errors;
    private long _warnings;
    private long _infos;

    /// <summary>How many were read to their end.</summary>
    public long Files { get; set; }

    public IReadOnlyList<InputFailure> Failures => _failures;

    public void Count(LintLevel level)
    {
        _errors += level == LintLevel.Error ? 1 : 0;
        _warnings += level == LintLevel.Warning ? 1 : 0;
        _infos += level == LintLevel.Info ? 1 : 0;
    }

    public void Failed(string file, string problem) => _failures.Add(new InputFailure(file, problem));

    /// <summary>What could not be read comes first: the result is not complete.</summary>
    public int ExitCode(long? maxWarnings) =>
        _failures.Count > 0 ? PostmortemLint.ExitCode.Unreadable
        : _errors > 0 || _warnings > maxWarnings ? PostmortemLint.ExitCode.Findings
        : PostmortemLint.ExitCode.Clean;

    public string InWords(long? maxWarnings)
    {
        var limit = _warnings > maxWarnings ? string.Create(CultureInfo.InvariantCulture, $" ({maxWarnings} allowed)") : "";
        var infos = _infos > 0 ? $", {Number(_infos, "remark")}" : "";
        return $"{Number(_errors, "error")}, {Number(_warnings, "warning")}{limit}{infos} in {Number(Files, "file")}";
    }

    private static string Number(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
