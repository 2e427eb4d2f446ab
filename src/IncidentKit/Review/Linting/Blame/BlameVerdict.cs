using System.Runtime.InteropServices;

namespace IncidentKit;

/// <summary>What a blame rule found in a sentence.</summary>
/// <param name="Kind">How it blames.</param>
/// <param name="First">The first token of the words that do.</param>
/// <param name="Last">The last one.</param>
/// <param name="Ours">Whether "we" are the ones: a warning, not an error.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlameVerdict(BlameKind Kind, int First, int Last, bool Ours)
{
    public static readonly BlameVerdict None = new(BlameKind.None, -1, -1, false);
}
