using WorkerHost;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>The process that gets killed: the sample, warmed up and started when it is told to.</summary>
internal static class Worker
{
    public static async Task<int> RunAsync()
    {
        // Not Console.In, whose asynchronous reads block.
        using var input = new StreamReader(Console.OpenStandardInput());
        var folder = Directory.CreateTempSubdirectory("incidentkit-warm-up-");
        await WorkerProgram.RunAsync(
            [.. WorkerProcess.Settings, "--incidents", "1", "--seconds", "20", "--database", Path.Combine(folder.FullName, "warm-up.db")],
            TextWriter.Null, Console.Error, CancellationToken.None);
        folder.Delete(recursive: true);
        Console.WriteLine(WorkerProcess.Ready);
        if (await input.ReadLineAsync() is not { } order)
            return 0;

        // Ends with its parent, however that ends.
        using var stop = new CancellationTokenSource();
        _ = input.ReadLineAsync().ContinueWith(_ => stop.Cancel(), TaskScheduler.Default);
        return await WorkerProgram.RunAsync([.. WorkerProcess.Settings, .. order.Split('\t')], Console.Out, Console.Error, stop.Token);
    }
}
