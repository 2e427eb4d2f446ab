namespace EmbeddedSeverity.Tests;

/// <summary>A test in a real browser. Where there is none it says so, unless the environment asks that it must run, as the one test command does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] s_places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute()
    {
        if (Browser is null && Environment.GetEnvironmentVariable("INCIDENTKIT_REQUIRE_BROWSER") != "1")
            Skip = $"There is no Chromium in {string.Join(", ", s_places)}. \"bash tests/run\" installs it and runs this test.";
    }

    public static string? Browser => s_places.FirstOrDefault(File.Exists);
}
