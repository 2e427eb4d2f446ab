namespace IncidentKit.Tests.Notifications;

/// <summary>Waits for what other threads do, which the fake clock does not move.</summary>
internal static class Eventually
{
    public static async Task True(Func<bool> holds, string what)
    {
        for (var i = 0; i < 2000; i++)
        {
            if (holds())
                return;
            await Task.Delay(10);
        }

        Assert.Fail($"It did not come about that {what}.");
    }
}
