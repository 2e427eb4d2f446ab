namespace IncidentKit.Sqlite.Tests;

/// <summary>Both outboxes do the same, whatever is done to them.</summary>
public sealed class OutboxModelTests
{
    private static readonly string[] s_notifiers = ["pager", "chat"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_outbox_in_the_file_and_the_one_in_memory_answer_alike(int seed)
    {
        using var database = new TemporaryDatabase();
        await using var file = database.Open();
        var play = new OutboxPlay(new Random(seed), new InMemoryIncidentStore(), file);
        for (var step = 0; step < 120; step++)
            await play.StepAsync(s_notifiers);
    }
}
