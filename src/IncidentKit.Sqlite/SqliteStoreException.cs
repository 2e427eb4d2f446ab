using Microsoft.Data.Sqlite;

namespace IncidentKit.Sqlite;

/// <summary>The database file can't be used: locked, full, damaged, not a database, or of a newer version.</summary>
/// <remarks>Code <c>sqlite-store</c>. Nothing has been written, but for one case: when the disk fails in the very moment of the
/// commit, it is only known after reading again. A command with a key can be repeated either way.</remarks>
public sealed class SqliteStoreException : IncidentKitException
{
    internal SqliteStoreException(string path, string problem, Exception? innerException = null)
        : base("sqlite-store", $"The database '{path}' {problem}", innerException) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    internal static SqliteStoreException From(SqliteException exception, string path) =>
        new(path, ProblemOf(exception), exception);

    // The primary result codes of https://sqlite.org/rescode.html.
    private static string ProblemOf(SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => "was locked by another process for too long. Try again, or raise BusyTimeout.",
        8 => "is read-only. Give the process the right to write the file and its folder.",
        10 => "could not be read or written: the disk reports an error. Look at the disk, then restore a backup if need be.",
        11 => "is damaged. Restore it from a backup.",
        13 => "can't grow: the disk is full. Free some space and try again.",
        14 => "can't be opened. Make its folder, and give the process the right to write there.",
        26 => "is not a SQLite database. Name another file; this one was left as it is.",
        _ => $"could not be used: {exception.Message}",
    };
}
