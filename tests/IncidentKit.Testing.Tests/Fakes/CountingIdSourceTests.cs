namespace IncidentKit.Testing.Tests.Fakes;

public sealed class CountingIdSourceTests
{
    [Fact]
    public void Ids_are_the_same_in_every_run_and_grow()
    {
        var now = new DateTimeOffset(2026, 3, 20, 14, 5, 0, TimeSpan.Zero);
        var ids = Make();

        Assert.Equal(ids, Make());
        Assert.Equal(ids, ids.Order());
        Assert.Equal(100, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));

        List<Guid> Make()
        {
            var source = new CountingIdSource();
            return [.. Enumerable.Range(0, 100).Select(i => source.NewId(now.AddMilliseconds(i / 10)))];
        }
    }
}
