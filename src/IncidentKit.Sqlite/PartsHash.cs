using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IncidentKit.Sqlite;

/// <summary>Tells whether the systems and open actions of an incident are the ones that the store has.</summary>
internal static class PartsHash
{
    // Of nothing at all, which most incidents have.
    private static readonly byte[] s_none = [0];

    public static byte[] Of(IncidentSummary summary)
    {
        if (summary.Systems.Count == 0 && summary.OpenActions.Count == 0)
            return s_none;
        var text = new StringBuilder();
        foreach (var system in summary.Systems)
            Write(text, system);
        foreach (var (_, value) in summary.OpenActions.SelectMany(action => ActionsTable.Parameters(summary.Id, action)))
            Write(text, value.ToString());
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text.ToString(), bytes);
        var hash = SHA256.HashData(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    // With its length first, so that no two lists look the same.
    private static void Write(StringBuilder text, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{value.Length}:").Append(value);
}
