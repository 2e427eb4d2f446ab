namespace QuickStart;

/// <summary>What came of reading a file: the scenario, or everything that is wrong with it.</summary>
internal sealed record ScenarioReading(ScenarioFile? Scenario, IReadOnlyList<ScenarioProblem> Problems);
