namespace PostmortemLint;

/// <summary>Reads files that the command line names for settings.</summary>
internal static class TextFile
{
    /// <exception cref="UsageException">It can't be read.</exception>
    public static string Read(string file, string option)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{option}: {file} can't be read: {exception.Message.TrimEnd('.')}");
        }
    }
}
