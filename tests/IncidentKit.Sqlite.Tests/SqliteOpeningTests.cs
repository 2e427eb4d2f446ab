namespace IncidentKit.Sqlite.Tests;

public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_new_file_gets_the_present_version_and_settings_that_survive_a_power_loss()
    {
        await using var store = _database.Open();

        Assert.Equal(6L, _database.Run("PRAGMA user_version"));
        Assert.Equal("wal", _database.Run("PRAGMA journal_mode"));
        Assert.Equal(0x494B6974L, _database.Run("PRAGMA application_id"));
    }

    [Fact]
    public async Task Many_may_open_a_new_file_at_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(_database.Open)));

        await Task.WhenAll(stores.Select(store => store.AppendAsync(Some.Append()).AsTask()));
        foreach (var store in stores)
            await store.DisposeAsync();

        Assert.Equal(8L, _database.Run("SELECT count(*) FROM events"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_with_both_versions_and_left_as_it_is()
    {
        await _database.Open().DisposeAsync();
        _database.Run("PRAGMA user_version = 99");

        var message = Refused();

        Assert.Contains("version 99", message, StringComparison.Ordinal);
        Assert.Contains("up to 6.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear diary")]
    [InlineData("This is a text that is long enough to fill the header of a database, which has a hundred bytes; so it has more than those.")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string content)
    {
        File.WriteAllText(_database.Path, content);

        Assert.Contains("not a SQLite database", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_application_is_refused_and_left_as_it_is()
    {
        _database.Run("CREATE TABLE customers (id INTEGER)");

        Assert.Contains("another application", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        var path = Path.Combine(_database.Path, "missing", "incidents.db");

        var exception = Assert.Throws<SqliteStoreException>(() => SqliteIncidentStore.Open(path));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_options_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SqliteIncidentStore.Open((string)null!));
        Assert.Throws<ArgumentException>(() => SqliteIncidentStore.Open(" "));
        Assert.Throws<ArgumentException>(() => SqliteIncidentStore.Open(":memory:"));
        Assert.Throws<ArgumentException>(() => new IncidentKitBuilder().UseSqlite(
            new SqliteIncidentStoreOptions { Path = _database.Path, BusyTimeout = TimeSpan.Zero }));
        Assert.Empty(_database.Files);
    }

    private string Refused()
    {
        var before = File.ReadAllBytes(_database.Path);
        var exception = Assert.Throws<SqliteStoreException>(_database.Open);

        Assert.Equal(before, File.ReadAllBytes(_database.Path));
        Assert.Equal(["incidents.db"], _database.Files);
        return exception.Message;
    }
}
