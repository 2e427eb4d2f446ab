namespace IncidentKit.CrashTest;

/// <summary>Starts the writer, kills it at a random moment, verifies; again and again on the same file.</summary>
internal static class Rounds
{
    private const int RoundsPerReport = 10;
    private const int WritersAhead = 2;
    private const int MaxFailures = 5;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(int rounds, int seed)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("incidentkit-crash-");
        var verifier = new Verifier(Path.Combine(folder.FullName, "incidents.db"));
        var warmingUp = new Queue<WriterProcess>();
        var failed = 0;
        Console.WriteLine($"Seed {seed}, {rounds} rounds");
        var passed = 0;
        for (var round = 1; round <= rounds && failed < MaxFailures; round++)
        {
            // The next ones warm up while this one writes: starting takes longer than anything else.
            while (warmingUp.Count <= WritersAhead)
                warmingUp.Enqueue(new WriterProcess());
            using var writer = warmingUp.Dequeue();

            // Now and then before it has written at all, while it opens what the last kill left behind.
            var isEarly = random.Next(5) == 0;
            var problem = await RunRoundAsync(writer, verifier, round, isEarly, TimeSpan.FromMilliseconds(random.Next(isEarly ? 60 : 250)));
            if (problem is null && (round % RoundsPerReport == 0 || round == rounds))
                problem = await verifier.VerifyAllAsync();
            if (problem is null)
            {
                passed++;
            }
            else
            {
                failed++;
                Console.WriteLine($"Round {round}: {problem}");
            }

            if (round % RoundsPerReport == 0)
                Console.WriteLine($"{round} rounds: {verifier.Acknowledged} acknowledged, {verifier.Kept} kept, {failed} failed");
        }

        foreach (var unused in warmingUp)
            unused.Dispose();

        // What went wrong is worth a look; what did not is in the way.
        if (failed == 0)
            folder.Delete(recursive: true);
        else
            Console.WriteLine($"The database is kept in {folder.FullName}");
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static async Task<string?> RunRoundAsync(WriterProcess writer, Verifier verifier, int round, bool isEarly, TimeSpan pause)
    {
        var hasWritten = await writer.BeginAsync(verifier.Path, round);
        if (!isEarly)
            await Task.WhenAny(hasWritten, Task.Delay(s_patience));
        await Task.Delay(pause);

        var (acknowledgements, complaint) = await writer.KillAsync();
        if (complaint is not null)
            return $"the writer ended by itself: {complaint}";
        if (!isEarly && acknowledgements.Count == 0)
            return $"the writer wrote nothing within {s_patience}";
        return await verifier.VerifyAsync(acknowledgements);
    }
}
