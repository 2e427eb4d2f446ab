using System.Numerics;

namespace IncidentKit;

/// <summary>Sets of cells as bits.</summary>
internal static class Cells
{
    public static bool Has(ReadOnlySpan<ulong> mask, int start, int cell) => (mask[start + (cell >> 6)] >> (cell & 63) & 1) != 0;

    public static void Add(Span<ulong> mask, int start, int cell) => mask[start + (cell >> 6)] |= 1ul << (cell & 63);

    public static ulong[] Range(PolicyVariable variable, int low, int high)
    {
        var mask = new ulong[variable.MaskWords];
        for (var cell = Math.Max(low, 0); cell <= Math.Min(high, variable.Cells - 1); cell++)
            Add(mask, 0, cell);
        return mask;
    }

    public static ulong[] Complement(PolicyVariable variable, ulong[] cells)
    {
        var all = Range(variable, 0, variable.Cells - 1);
        for (var word = 0; word < all.Length; word++)
            all[word] &= ~cells[word];
        return all;
    }

    public static bool IsEmpty(ReadOnlySpan<ulong> mask) => !mask.ContainsAnyExcept(0ul);

    public static int Count(ulong[] box, PolicyVariable variable)
    {
        var count = 0;
        for (var word = 0; word < variable.MaskWords; word++)
            count += BitOperations.PopCount(box[variable.MaskStart + word]);
        return count;
    }

    /// <summary>The cells of a variable that a box leaves open, in order.</summary>
    public static IEnumerable<int> Of(ulong[] box, PolicyVariable variable)
    {
        for (var cell = 0; cell < variable.Cells; cell++)
        {
            if (Has(box, variable.MaskStart, cell))
                yield return cell;
        }
    }

    public static int First(ulong[] box, PolicyVariable variable)
    {
        for (var word = 0; word < variable.MaskWords; word++)
        {
            if (box[variable.MaskStart + word] is var bits and not 0)
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }

        return -1;
    }

    /// <summary>The same box with one variable in one cell.</summary>
    public static ulong[] With(ulong[] box, PolicyVariable variable, int cell)
    {
        var changed = (ulong[])box.Clone();
        Set(changed, variable, cell);
        return changed;
    }

    public static void Set(ulong[] box, PolicyVariable variable, int cell)
    {
        box.AsSpan(variable.MaskStart, variable.MaskWords).Clear();
        Add(box, variable.MaskStart, cell);
    }

    /// <summary>The same box with one variable as it is in another box.</summary>
    public static void Copy(ulong[] from, ulong[] to, PolicyVariable variable) =>
        from.AsSpan(variable.MaskStart, variable.MaskWords).CopyTo(to.AsSpan(variable.MaskStart));
}
