namespace IncidentKit.Sqlite.Tests;

public abstract partial class StoreContractTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_query_finds_what_it_selects_in_its_order(int seed)
    {
        var random = new Random(seed);
        var all = Enumerable.Range(0, 120).Select(_ => RandomIncidents.Summary(random)).ToList();
        await Task.WhenAll(all.Select(summary => Store.AppendAsync(Some.Append(summary.Id) with { Summary = summary }).AsTask()));

        for (var i = 0; i < 250; i++)
        {
            var query = RandomIncidents.Query(random, all);
            var expected = all.Where(query.Selects).OrderByDescending(summary => summary.DetectedAt).ThenByDescending(summary => summary.Id);

            Assert.True(expected.SequenceEqual(await ListAll(query)), $"Another result in round {i} for {RandomIncidents.Describe(query)}.");
        }
    }

    [Fact]
    public async Task Incidents_added_while_paging_neither_repeat_nor_hide_others()
    {
        var before = new List<IncidentId>();
        for (var i = 0; i < 25; i++)
            before.Add(await Add(Some.Time.AddMinutes(i / 3)));

        var seen = new List<IncidentId>();
        var query = new IncidentQuery { PageSize = 4 };
        for (string? cursor = null; ;)
        {
            var page = await Store.QueryAsync(query with { Cursor = cursor });
            seen.AddRange(page.Items.Select(item => item.Id));
            await Add(Some.Time.AddMinutes(20));
            await Add(Some.Time.AddMinutes(seen.Count / 3));
            cursor = page.NextCursor;
            if (cursor is null)
                break;
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(before.Except(seen));

        async Task<IncidentId> Add(DateTimeOffset detectedAt)
        {
            var append = Some.Append();
            await Store.AppendAsync(append with { Summary = append.Summary with { DetectedAt = detectedAt } });
            return append.IncidentId;
        }
    }

    [Theory]
    [InlineData("100%", true)]
    [InlineData("100_", false)]
    [InlineData("CHECKOUT", true)]
    [InlineData("müller", true)]
    [InlineData("MÜLLER", false)]
    [InlineData("pay_api", true)]
    [InlineData("pay%api", false)]
    [InlineData("", true)]
    [InlineData("'; DROP TABLE incidents; --", false)]
    public async Task Text_is_found_in_title_and_systems_without_wildcards(string text, bool isFound)
    {
        var append = Some.Append();
        await Store.AppendAsync(append with
        {
            Summary = append.Summary with { Title = "Checkout fails 100% at Müller", Systems = ["pay_api"] },
        });

        Assert.Equal(isFound ? 1 : 0, (await Store.QueryAsync(new IncidentQuery { Text = text })).Items.Count);
    }

    [Fact]
    public async Task An_impossible_query_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.QueryAsync(new IncidentQuery { PageSize = 0 }));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.QueryAsync(new IncidentQuery { Cursor = "page 2" }));
    }
}
