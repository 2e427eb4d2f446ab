using IncidentKit.Sqlite;

namespace IncidentKit;

/// <summary>Keeps incidents in a SQLite file.</summary>
public static class SqliteIncidentKitBuilderExtensions
{
    /// <summary>Opens the file, making or upgrading it first, and keeps incidents in it. The tracker closes it together with
    /// itself.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file; see <see cref="SqliteIncidentStoreOptions.Path"/>.</param>
    /// <exception cref="ArgumentException">The path names no file.</exception>
    /// <exception cref="SqliteStoreException">The file can't be opened, is no database, or is that of a newer version.</exception>
    public static IncidentKitBuilder UseSqlite(this IncidentKitBuilder builder, string path)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseStore(SqliteIncidentStore.Open(path));
    }

    /// <summary>As <see cref="UseSqlite(IncidentKitBuilder, string)"/>, with options.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">The file, and how long to wait for others.</param>
    /// <exception cref="ArgumentException">An option is impossible.</exception>
    /// <exception cref="SqliteStoreException">The file can't be opened, is no database, or is that of a newer version.</exception>
    public static IncidentKitBuilder UseSqlite(this IncidentKitBuilder builder, SqliteIncidentStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseStore(SqliteIncidentStore.Open(options));
    }
}
