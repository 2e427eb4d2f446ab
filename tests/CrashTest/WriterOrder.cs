using System.Globalization;

namespace IncidentKit.CrashTest;

/// <summary>What a writer is told to do, as one line.</summary>
/// <param name="Round">The round; part of every command's key.</param>
/// <param name="Acknowledgements">After so many it kills itself; 0 to leave that to its parent.</param>
/// <param name="Path">The database.</param>
internal sealed record WriterOrder(int Round, int Acknowledgements, string Path)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Round} {Acknowledgements} {Path}");

    public static WriterOrder Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return new WriterOrder(
            int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }
}
