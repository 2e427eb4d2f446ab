using System.Diagnostics;

namespace IncidentKit.Hosting.Tests;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static async Task IsTrue(Func<bool> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(waited.Elapsed < s_patience, $"Not within {s_patience}: {what}");
            await Task.Delay(10);
        }
    }
}
