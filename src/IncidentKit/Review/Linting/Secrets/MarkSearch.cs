using System.Buffers;

namespace IncidentKit;

/// <summary>Finds the next of many marks in a text, by several searches side by side.</summary>
internal sealed class MarkSearch(params SearchValues<string>[] groups)
{
    /// <summary>How many places <see cref="Next"/> keeps.</summary>
    public int Groups => groups.Length;

    /// <summary>Where the next mark stands from a place on; the text's length when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The place; never before that of the last call.</param>
    /// <param name="next">Where each group's next mark stands, kept from call to call; less than zero at first.</param>
    public int Next(ReadOnlySpan<char> text, int from, Span<int> next)
    {
        var nearest = text.Length;
        for (var i = 0; i < groups.Length; i++)
        {
            if (next[i] < from)
                next[i] = text[from..].IndexOfAny(groups[i]) is >= 0 and var found ? from + found : text.Length;
            nearest = Math.Min(nearest, next[i]);
        }

        return nearest;
    }
}
