namespace IncidentKit.Tests;

public class TimeOrderedIdSourceTests
{
    [Fact]
    public void Ids_are_uuids_of_version_7_with_the_time_in_front()
    {
        var id = new TimeOrderedIdSource().NewId(Some.Time.AddMilliseconds(123));
        var bytes = id.ToByteArray(bigEndian: true);

        Assert.Equal(7, id.Version);
        Assert.Equal(0b10, bytes[8] >> 6);
        Assert.Equal(Some.Time.AddMilliseconds(123).ToUnixTimeMilliseconds(), Convert.ToInt64(Convert.ToHexString(bytes[..6]), 16));
    }

    [Fact]
    public void No_id_comes_twice_also_from_many_threads()
    {
        var ids = new TimeOrderedIdSource();
        var made = new System.Collections.Concurrent.ConcurrentBag<Guid>();
        Parallel.For(0, 20_000, _ => made.Add(ids.NewId(Some.Time)));
        Assert.Equal(20_000, made.Distinct().Count());
    }
}
