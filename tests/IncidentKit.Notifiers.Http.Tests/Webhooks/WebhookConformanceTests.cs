using IncidentKit.Testing;

namespace IncidentKit.Notifiers.Http.Tests;

/// <summary>The contract of notifiers, sentence by sentence, kept by webhooks: every case runs.</summary>
public sealed class WebhookConformanceTests
{
    public static TheoryData<string> Cases { get; } = [.. NotifierConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_webhook_keeps_the_contract_of_notifiers(string id)
    {
        await using var harness = new WebhookHarness();
        var outcome = await NotifierConformance.Case(id).RunAsync(harness);
        Assert.True(outcome.HasRun, outcome.LeftOutBecause);
    }
}
