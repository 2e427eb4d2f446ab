using System.Text;

namespace QuickStart.Tests;

public sealed class ScenarioMistakeTests
{
    private const string Declare =
        """{ "at": "2026-03-20T14:08:00Z", "do": "declare_incident", "by": "Alice", "title": "t", "systems": [] }""";

    /// <summary>One mistake each: what is in the place of the third line, and what is reported.</summary>
    public static TheoryData<string, string> WrongSteps { get; } = new()
    {
        { """{ "at": "2026-03-20T14:09:00Z", "do": "frobnicate" }""", "(3,39): 'frobnicate' is not a command; known are acknowledge, " },
        { """{ "at": "2026-03-20T14:09:00Z", "by": "A" }""", "(3,1): 'do' is missing" },
        { """{ "do": "acknowledge", "by": "A" }""", "(3,1): 'at' is missing" },
        { """{ "at": "2026-03-20 14:09", "do": "acknowledge", "by": "A" }""", "(3,9): 'at' must be a time in UTC" },
        { """{ "at": "2026-03-20T14:09:00+01:00", "do": "acknowledge", "by": "A" }""", "(3,9): 'at' must be a time in UTC" },
        { """{ "at": "1969-03-20T14:09:00Z", "do": "acknowledge", "by": "A" }""", "(3,9): 'at' must lie between the years" },
        { """{ "at": "2026-03-20T14:07:00Z", "do": "acknowledge", "by": "A" }""", "(3,9): time runs backwards: the step before was at 2026-03-20T14:08:00Z" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge" }""", "(3,39): acknowledge needs 'by'" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "observe", "by": "A", "text": "é", "mood": 1 }""", "(3,74): 'mood' is not known here; known are text, audience, by, key" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "observe", "by": "A", "text": 5 }""", "(3,69): 'text' must be a text" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "observe", "by": "A", "text": null }""", "(3,69): 'text' must be a text" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "observe", "by": { "service": "" }, "text": "t" }""", "'by' is wrong: The name of an actor must not be empty" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "observe", "by": "A", "text": "t", "by": "B" }""", "(3,74): 'by' is given twice" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "advance", "by": "A", "trigger": "fly" }""", "(3,72): 'trigger' must be one of \"triage\", \"mitigate\"" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge", "by": "A", "expect": "accepted" }""", "'expect' must be \"refused\", or left out" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge", "by": "A", "happenedAt": "noon" }""", "'happenedAt' must be a time in UTC" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "set_milestone", "by": "A", "milestone": "impactEnded", "time": "2026-03-20T14:09:00" }""", "'time' must be a time in UTC" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "assess_severity", "by": "A", "impact": { "applicationDown": "maybe" } }""", "'impact.applicationDown' is wrong: An answer is" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "assess_severity", "by": "A", "impact": { "affectedUsersPercentage": 120 } }""", "(3,39): 'assess_severity' can't be read: A share of users" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "set_affected_systems", "by": "A", "systems": ["a", 3] }""", "'systems[1]' must be a text" },
        { "7", "(3,1): a step must be an object" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "advance", "by": "A", "trigger": "triage" }""", "(3,39): Triage (Detected to Triaging) is refused:" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge", "by": "A", "expect": "refused" }""", "(3,39): acknowledge was accepted, but the step expects it to be refused" },
        { """{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge", "by": "A", "happenedAt": "2026-03-20T14:10:00Z" }""", "(3,39): Acknowledge is refused: At is 2026-03-20 14:10:00Z, which is in the future" },
        { "é", "(3,1): is not JSON: " },
    };

    /// <summary>One mistake each in the file as a whole.</summary>
    public static TheoryData<string, string> WrongFiles { get; } = new()
    {
        { "", "(1,1): is not JSON: " },
        { "[]", "(1,1): a scenario must be an object" },
        { """{ "source": "s", "summary": "s", "steps": [STEP] }""", "(1,1): 'title' is missing" },
        { """{ "title": "t", "source": "", "summary": "s", "steps": [STEP] }""", "(1,27): 'source' must be a text" },
        { """{ "title": "t", "source": "s", "summary": "s", "steps": [] }""", "(1,57): 'steps' is empty" },
        { """{ "title": "t", "source": "s", "summary": "s", "steps": {} }""", "(1,57): 'steps' must be a list" },
        { """{ "title": "t", "source": "s", "summary": "s" }""", "(1,1): 'steps' is missing" },
        { """{ "title": "t", "source": "s", "summary": "s", "mood": 1, "steps": [STEP] }""", "(1,48): 'mood' is not known here" },
        { """{ "title": "t", "source": "s", "title": "u", "summary": "s", "steps": [STEP] }""", "(1,32): 'title' is given twice" },
        { """{ "title": "t\u001b[2J", "source": "s", "summary": "s", "steps": [STEP] }""", "(1,12): 'title' must be a text" },
        { """{ "title": "\ud800", "source": "s", "summary": "s", "steps": [STEP] }""", "(1,12): is not text" },
        { """{ "title": "t", "source": "s", "summary": "s", "steps": [{ "at": "2026-03-20T14:09:00Z", "do": "acknowledge", "by": "A" }] }""", "the first step must be declare_incident" },
        { """{ "title": "t", "source": "s", "summary": "s", "steps": [{ "at": "2026-03-20T14:09:00Z", "do": "declare_incident", "by": "A", "title": "t", "systems": [], "expect": "refused" }] }""", "the first step can't expect to be refused" },
        { """{ "title": "t", "source": "s", "summary": "s", "steps": [{ "at": "2026-03-20T14:09:00Z", "do": "declare_incident", "by": "A", "title": "", "systems": [] }] }""", "DeclareIncident is refused: Title must not be empty" },
    };

    [Theory]
    [MemberData(nameof(WrongSteps))]
    public Task A_wrong_step_is_refused_with_its_line_and_nothing_is_written(string step, string problem) =>
        RefusesAsync(Encoding.UTF8.GetBytes($$"""
            { "title": "t", "source": "s", "summary": "s", "steps": [
            {{Declare}},
            {{step}}
            ]}
            """), problem);

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public Task A_wrong_file_is_refused_with_its_line_and_nothing_is_written(string json, string problem) =>
        RefusesAsync(Encoding.UTF8.GetBytes(json.Replace("STEP", Declare, StringComparison.Ordinal)), problem);

    [Fact]
    public Task A_file_that_is_not_utf8_is_refused_with_the_place() =>
        RefusesAsync([.. "{ \"title\": \""u8, 0xFF, .. "\" }"u8], "(1,12): is not text");

    [Fact]
    public Task A_file_over_one_megabyte_is_refused_unread() =>
        RefusesAsync(new byte[(1024 * 1024) + 1], "(1,1): the file has 1048577 bytes, 1048576 at most");

    [Fact]
    public async Task Every_mistake_is_reported_at_once_in_the_order_of_the_file()
    {
        using var workspace = new Workspace();
        var file = workspace.WriteScenario("""
            { "title": 5, "source": "s", "steps": [
            { "at": "2026-03-20T14:08:00Z", "do": "declare_incident", "by": "A", "titel": "t", "mode": "party" },
            { "at": "soon", "do": "assess_severity", "by": "A", "by": "B", "impact": {
              "applicationDown": "maybe",
              "nobody": 1, "dataLossOrBreach": 2 } },
            { "at": "2026-03-20T14:07:00Z", "do": "dance" }
            ]}
            """);

        var run = await workspace.PlayAsync("--scenario", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["(1,1)", "(1,12)", "(2,39)", "(2,70)", "(2,92)", "(3,9)", "(3,53)", "(4,22)", "(5,3)", "(5,36)", "(6,9)", "(6,39)"],
            run.ErrorLines.Select(line => line[file.Length..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task A_refused_scenario_leaves_an_earlier_database_as_it_was()
    {
        using var workspace = new Workspace();
        await workspace.PlayAsync();
        var before = await workspace.StoredAsync();

        await workspace.PlayAsync("--scenario", workspace.WriteScenario("{}"));

        Assert.Equal(before, await workspace.StoredAsync());
    }

    private static async Task RefusesAsync(byte[] json, string problem)
    {
        using var workspace = new Workspace();
        var file = workspace.WriteScenario(json);

        var run = await workspace.PlayAsync("--scenario", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        var line = Assert.Single(run.ErrorLines);
        Assert.StartsWith(file + "(", line, StringComparison.Ordinal);
        Assert.Contains(problem, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.Out), "A refused scenario made its output folder.");
    }
}
