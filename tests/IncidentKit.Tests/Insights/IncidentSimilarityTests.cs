using FsCheck.Xunit;

namespace IncidentKit.Tests.Insights;

public class IncidentSimilarityTests
{
    private static readonly IncidentProfile s_secret = new(["auth", "api"], ["Logins fail after the deploy"], ["JWT secret was undefined", "No validation of variables at startup"]);

    [Fact]
    public void The_same_incident_is_the_same() => Assert.Equal(1, IncidentSimilarity.Compare(s_secret, s_secret).Score, 12);

    [Fact]
    public void Two_incidents_without_anything_in_common_have_nothing_in_common()
    {
        var other = new IncidentProfile(["search"], ["Disk full on the index node"], ["Retention was never set"]);
        var similarity = IncidentSimilarity.Compare(s_secret, other);
        Assert.Equal(0, similarity.Score);
        Assert.Equal("0 %: nothing in common", similarity.ToString());
    }

    [Fact]
    public void The_reasons_name_systems_words_and_the_causes_of_the_other_one()
    {
        var other = new IncidentProfile(["AUTH", "web"], ["Deploys broke login failures page"], ["The startup validates no variables", "Disk full"]);
        var similarity = IncidentSimilarity.Compare(s_secret, other);

        Assert.Equal(["auth"], similarity.Systems);
        Assert.Contains("deploy", similarity.Words);
        Assert.Contains("validation", similarity.Words);
        Assert.Equal(["The startup validates no variables"], similarity.Causes);
        Assert.InRange(similarity.Score, 0.3, 0.8);
    }

    [Fact]
    public void The_same_title_alone_does_not_make_two_incidents_the_same() =>
        Assert.Equal(0.5, IncidentSimilarity.Compare(new([], ["Logins fail"], []), new([], ["Logins fail"], [])).Score, 12);

    [Fact]
    public void What_few_incidents_have_says_more_than_what_all_have()
    {
        var weights = new TermWeights();
        for (var i = 0; i < 50; i++)
            weights.Count(new IncidentProfile(["web"], ["The page is slow"], []));
        var incident = new IncidentProfile(["web", "ledger"], ["The page is slow, invoices are missing"], []);
        var common = IncidentSimilarity.Compare(incident, new IncidentProfile(["web"], ["The page is slow"], []), weights);
        var rare = IncidentSimilarity.Compare(incident, new IncidentProfile(["ledger"], ["Invoices are missing"], []), weights);

        Assert.True(rare.Score > 2 * common.Score, $"{rare} {common}");
        Assert.Equal(["missing", "invoices"], IncidentSimilarity.Compare(incident, new IncidentProfile([], ["Missing invoices page"], []), weights).Words.Take(2).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("deploys", "deployed")]
    [InlineData("deployment", "deploy")]
    [InlineData("caches", "caching")]
    [InlineData("queries", "query")]
    [InlineData("crashes", "crash")]
    [InlineData("validation", "validates")]
    [InlineData("stopped", "stops")]
    [InlineData("DATABASE", "databases")]
    [InlineData("Größe", "größe")]
    [InlineData("接続プール枯渇", "プール枯渇しました")]
    public void Forms_of_a_word_meet(string left, string right) =>
        Assert.NotEmpty(IncidentSimilarity.Compare(new([], [left], []), new([], [right], [])).Words);

    [Theory]
    [InlineData("the and of it", "the and of it")]
    [InlineData("2026", "2026")]
    [InlineData("bus", "bu")]
    [InlineData("process", "proces")]
    public void Stop_words_numbers_and_other_words_do_not(string left, string right) =>
        Assert.Empty(IncidentSimilarity.Compare(new([], [left], []), new([], [right], [])).Words);

    [Property(MaxTest = 500)]
    public bool Likeness_is_mutual_between_0_and_1_and_the_same_again(string[] systems, string title, string[] causes, string[] otherSystems, string otherTitle, string[] otherCauses)
    {
        var left = new IncidentProfile((systems ?? []).OfType<string>(), [title], causes ?? []);
        var right = new IncidentProfile((otherSystems ?? []).OfType<string>(), [otherTitle, title], otherCauses ?? []);
        var there = IncidentSimilarity.Compare(left, right);
        return there.Score is >= 0 and <= 1 && Math.Abs(there.Score - IncidentSimilarity.Compare(right, left).Score) < 1e-12
            && there.ToString() == IncidentSimilarity.Compare(left, right).ToString();
    }
}
