using System.Globalization;
using IncidentKit;

namespace PostmortemLint;

/// <summary>A line for each finding, as compilers print them: <c>file(line,column): error rule: message</c>.</summary>
internal sealed class CompilerWriter(TextWriter output) : IFindingWriter
{
    public void Write(Finding finding)
    {
        var level = finding.Level == LintLevel.Info ? "info" : Levels.Name(finding.Level);
        var suggestion = finding.Suggestion.Length == 0 ? "" : " " + finding.Suggestion;
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{finding.File}({finding.Line},{finding.Column}): {level} {finding.Rule}: {finding.Message}{suggestion}");
        output.Write(OnOneLine(text));
        output.Write('\n');
    }

    public void Finish(IReadOnlyList<InputFailure> failures)
    {
        // They stand on standard error, for people.
    }

    private static string OnOneLine(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
    });
}
