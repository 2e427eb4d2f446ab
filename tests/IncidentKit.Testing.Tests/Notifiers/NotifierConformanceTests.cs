namespace IncidentKit.Testing.Tests.Notifiers;

/// <summary>The cases themselves: each passes with a notifier that is right, and fails with one that is wrong in its own way.</summary>
public sealed class NotifierConformanceTests
{
    // snippet: notifier-conformance
    public static TheoryData<string> Ids { get; } = [.. NotifierConformance.Cases.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_notifier_that_is_right_passes(string id)
    {
        await using var harness = new WebhookHarness(NotifierSaboteurs.None);

        var outcome = await NotifierConformance.Case(id).RunAsync(harness);

        Assert.True(outcome.HasRun, outcome.LeftOutBecause);
    }
    // end-snippet

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_notifier_that_is_wrong_in_this_way_fails_with_the_id_of_the_case(string id)
    {
        var saboteur = NotifierSaboteurs.All().FirstOrDefault(one => one.CaseId == id);
        Assert.True(saboteur is not null, $"{id} has no saboteur: write a notifier that it catches.");
        await using var harness = new WebhookHarness(saboteur);

        var failure = await Assert.ThrowsAsync<ConformanceException>(() => NotifierConformance.Case(id).RunAsync(harness));

        Assert.Equal(id, failure.CaseId);
        Assert.DoesNotContain(WebhookHarness.Secret, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_saboteur_is_for_a_case_and_each_case_has_one() => Assert.Equal(
        NotifierConformance.Cases.Select(one => one.Id).Order(StringComparer.Ordinal),
        NotifierSaboteurs.All().Select(one => one.CaseId).Order(StringComparer.Ordinal));
}
