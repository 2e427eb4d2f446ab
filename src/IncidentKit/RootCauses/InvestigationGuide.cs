namespace IncidentKit;

/// <summary>The investigation order with its checks, as data (I).</summary>
public static class InvestigationGuide
{
    /// <summary>The four areas, in the order in which to look at them.</summary>
    public static IReadOnlyList<InvestigationCheck> Order { get; } = new InvestigationCheck[]
    {
        new(InvestigationArea.Logs, "I1", "logs",
            ["Read the error messages.", "Follow the stack traces.", "Compare the request logs before and after the start."]),
        new(InvestigationArea.RecentDeploys, "I2", "recent deploys",
            ["Read the deploy log.", "Compare the deploy times with the start of the impact.", "Roll back what is suspicious."]),
        new(InvestigationArea.Infrastructure, "I3", "infrastructure",
            ["Check CPU and memory.", "Check disks.", "Check the network.", "Check the database connections."]),
        new(InvestigationArea.CodeChanges, "I4", "code changes",
            ["Read the difference of the recent commits in the area."]),
    }.ToAppendOnly();

    /// <summary>The checks of one area.</summary>
    /// <param name="area">One of the four.</param>
    public static InvestigationCheck For(InvestigationArea area) => Order[(int)area];
}
