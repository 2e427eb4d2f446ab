namespace QuickStart.Tests;

/// <summary>The scenario files beside the program.</summary>
internal static class ShippedScenarios
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scenarios"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rows { get; } = [.. Names];
}
