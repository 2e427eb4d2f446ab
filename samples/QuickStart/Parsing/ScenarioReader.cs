using System.Text.Json;

namespace QuickStart;

/// <summary>Reads a scenario file as a whole, and finds every mistake in it before anything is played.</summary>
internal static class ScenarioReader
{
    public const int MaxBytes = 1024 * 1024;

    public static ScenarioReading Read(string path)
    {
        if (new FileInfo(path).Length is var length and > MaxBytes)
        {
            var tooLarge = new ScenarioProblem(path, new TextPosition(1, 1), $"the file has {length} bytes, {MaxBytes} at most");
            return new ScenarioReading(null, [tooLarge]);
        }

        var source = new SourceText(path, File.ReadAllBytes(path));
        var problems = new ScenarioProblems(source);
        var scenario = JsonSyntax.Check(source, problems) ? ReadScenario(source, problems) : null;
        return new ScenarioReading(problems.Any ? null : scenario, problems.InOrder());
    }

    private static ScenarioFile? ReadScenario(SourceText source, ScenarioProblems problems)
    {
        var root = JsonOutline.RootOf(source.Utf8);
        if (root.Kind != JsonTokenType.StartObject)
        {
            problems.Add(root.Start, "a scenario must be an object with title, source, summary and steps");
            return null;
        }

        var fields = new JsonFields(source, root, problems);
        var title = fields.TakeText("title", 200);
        var report = fields.TakeText("source", 500);
        var summary = fields.TakeText("summary", 1000);
        var steps = ReadSteps(source, fields, problems);
        foreach (var unknown in fields.Rest)
            problems.Add(unknown.Start, $"'{unknown.Name}' is not known here; known are title, source, summary, steps");
        return problems.Any ? null : new ScenarioFile(source, title!, report!, summary!, steps);
    }

    private static List<ScenarioStep> ReadSteps(SourceText source, JsonFields fields, ScenarioProblems problems)
    {
        var steps = new List<ScenarioStep>();
        if (fields.Take("steps") is not { } member)
            return steps;
        if (member.Value.Kind != JsonTokenType.StartArray)
        {
            problems.Add(member.Value.Start, "'steps' must be a list");
            return steps;
        }

        var items = JsonOutline.ItemsOf(source.Utf8, member.Value);
        if (items.Count == 0)
            problems.Add(member.Value.Start, "'steps' is empty; the first step must be declare_incident");
        var reader = new StepReader(source, problems);
        foreach (var item in items)
        {
            if (reader.Read(item) is { } step)
                steps.Add(step);
        }

        return steps;
    }
}
