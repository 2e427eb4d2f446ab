using System.Diagnostics;

namespace IncidentKit.DeliveryCrashTest;

/// <summary>Kills the worker at random moments, lets the last one end, and looks whether everything arrived.</summary>
internal static class Rounds
{
    private const int WorkersAhead = 2;
    private const int KillsPerReport = 10;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_longestEnd = TimeSpan.FromMinutes(8);

    public static async Task<int> RunAsync(int kills, int incidents, int seed)
    {
        Console.WriteLine($"Seed {seed}, {kills} kills, {incidents} incidents");
        var watch = Stopwatch.StartNew();
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("incidentkit-delivery-crash-");
        var database = Path.Combine(folder.FullName, "incidents.db");
        var warmingUp = new Queue<WorkerProcess>();
        var check = new ArrivalCheck(database, incidents);
        await using var receiver = new UnreliableReceiver(random);
        string? problem = null;
        var passed = 0;
        for (var kill = 1; kill <= kills && problem is null; kill++)
        {
            // The next ones warm up while this one works: starting takes longer than anything else.
            while (warmingUp.Count < Math.Min(WorkersAhead, kills - kill + 2))
                warmingUp.Enqueue(new WorkerProcess());
            using var worker = warmingUp.Dequeue();
            problem = await KillOneAsync(worker, database, receiver.Address, random, check, incidents, 2 * 5 * incidents / kills);
            passed += problem is null ? 1 : 0;
            if (problem is not null)
                Console.WriteLine($"Kill {kill}: {problem}");
            else if (kill % KillsPerReport == 0)
                Console.WriteLine($"{kill} kills: {check.Acknowledged} events acknowledged, {receiver.Count} calls received ({watch.Elapsed.TotalSeconds:0} s)");
        }

        if (problem is null)
        {
            using var last = warmingUp.TryDequeue(out var warm) ? warm : new WorkerProcess();
            problem = await EndAsync(last, database, receiver.Address, check, incidents);
            receiver.Stop();
            problem ??= await check.RunAsync(receiver.Calls);
            passed += problem is null ? 1 : 0;
            Console.WriteLine(problem ?? $"{check} ({watch.Elapsed.TotalSeconds:0} s)");
        }

        foreach (var unused in warmingUp)
            unused.Dispose();

        // What went wrong is worth a look; what did not is in the way.
        if (problem is null)
            folder.Delete(recursive: true);
        else
            Console.WriteLine($"The database is kept in {folder.FullName}");
        Console.WriteLine($"{passed} passed, {(problem is null ? 0 : 1)} failed");
        return problem is null ? 0 : 1;
    }

    private static async Task<string?> KillOneAsync(
        WorkerProcess worker, string database, Uri receiver, Random random, ArrivalCheck check, int incidents, int most)
    {
        // In the moment in which a caller has its acknowledgement; at any moment while it works; or while it still starts.
        var kind = random.Next(5);
        await worker.BeginAsync(database, receiver, incidents, kind < 2 ? random.Next(1, most) : int.MaxValue);
        var pause = kind < 2 ? TimeSpan.FromSeconds(3) : TimeSpan.FromMilliseconds(random.Next(kind == 4 ? 150 : 1500));
        if (kind is 2 or 3)
            await Task.WhenAny(worker.HasStored, Task.Delay(TimeSpan.FromSeconds(3)));
        var (stored, complaint) = await worker.KillAsync(pause);
        check.Add(stored);
        return complaint is null ? null : $"the worker ended by itself: {complaint}";
    }

    /// <summary>Lets a worker do what is left.</summary>
    private static async Task<string?> EndAsync(WorkerProcess worker, string database, Uri receiver, ArrivalCheck check, int incidents)
    {
        await worker.BeginAsync(database, receiver, incidents);
        var watch = Stopwatch.StartNew();
        while (!worker.HasExited && watch.Elapsed < s_longestEnd)
            await Task.Delay(50);
        var ended = worker.HasExited;
        var (stored, complaint) = await worker.KillAsync(ended ? s_patience : TimeSpan.Zero);
        check.Add(stored);
        return ended ? complaint : $"the last worker had not ended after {s_longestEnd}";
    }
}
