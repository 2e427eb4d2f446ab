namespace IncidentKit.CrashTest;

/// <summary>Starts the writer, kills it at a random moment, verifies; again and again on the same file.</summary>
internal static class Rounds
{
    private const int RoundsPerReport = 10;
    private const int WritersAhead = 2;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(int rounds, int seed)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("incidentkit-crash-");
        var verifier = new Verifier(Path.Combine(folder.FullName, "incidents.db"));
        var warmingUp = new Queue<WriterProcess>();
        string? problem = null;
        Console.WriteLine($"Seed {seed}, {rounds} rounds");
        var passed = 0;

        // What is lost once stays lost: the rounds behind it would tell nothing new.
        for (var round = 1; round <= rounds && problem is null; round++)
        {
            // The next ones warm up while this one writes: starting takes longer than anything else.
            while (warmingUp.Count <= WritersAhead)
                warmingUp.Enqueue(new WriterProcess());
            using var writer = warmingUp.Dequeue();

            problem = await RunRoundAsync(writer, verifier, round, random);
            if (problem is null && (round % RoundsPerReport == 0 || round == rounds))
                problem = await verifier.VerifyAllAsync();
            passed += problem is null ? 1 : 0;
            if (problem is not null)
                Console.WriteLine($"Round {round}: {problem}");
            else if (round % RoundsPerReport == 0)
                Console.WriteLine($"{round} rounds: {verifier.Acknowledged} acknowledged, {verifier.Kept} kept");
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

    private static async Task<string?> RunRoundAsync(WriterProcess writer, Verifier verifier, int round, Random random)
    {
        var kind = random.Next(5);
        var pause = TimeSpan.FromMilliseconds(random.Next(150));
        var count = random.Next(1, 200);
        if (kind < 2)
        {
            // In the moment in which a caller has its acknowledgement: the best one to catch a store that gives it too early.
            await writer.BeginAsync(new WriterOrder(round, count, verifier.Path));
            pause = s_patience;
        }
        else
        {
            // At any moment; now and then while it still opens what the last kill left behind.
            await writer.BeginAsync(new WriterOrder(round, 0, verifier.Path));
            if (kind == 4)
                pause /= 4;
            else
                await Task.WhenAny(writer.HasWritten, Task.Delay(s_patience));
        }

        var (acknowledgements, complaint) = await writer.KillAsync(pause);
        if (complaint is not null)
            return $"the writer ended by itself: {complaint}";
        if (acknowledgements.Count == 0 && kind != 4)
            return $"the writer wrote nothing within {s_patience}";
        return await verifier.VerifyAsync(acknowledgements);
    }
}
