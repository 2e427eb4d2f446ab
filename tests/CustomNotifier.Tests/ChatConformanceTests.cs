using IncidentKit.Testing;

namespace CustomNotifier.Tests;

/// <summary>The contract of notifiers, sentence by sentence: every case runs.</summary>
public sealed class ChatConformanceTests
{
    public static TheoryData<string> Cases { get; } = [.. NotifierConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_chat_keeps_the_contract_of_notifiers(string id)
    {
        await using var harness = new ChatHarness();
        var outcome = await NotifierConformance.Case(id).RunAsync(harness);
        Assert.True(outcome.HasRun, outcome.LeftOutBecause);
    }
}
