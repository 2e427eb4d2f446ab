namespace QuickStart;

/// <summary>A scenario that was read without mistakes.</summary>
internal sealed record ScenarioFile(SourceText Text, string Title, string Source, string Summary, IReadOnlyList<ScenarioStep> Steps);
