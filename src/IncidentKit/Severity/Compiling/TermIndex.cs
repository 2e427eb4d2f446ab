using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IncidentKit;

/// <summary>
/// A bitmap index: for each cell of each variable, the terms that allow it, one bit each in the order of the rules. The terms that hold
/// are the AND of one row a variable, and the first bit is the rule that decides, however many rules there are.
/// </summary>
internal sealed class TermIndex
{
    private readonly PolicyVariable[] _variables;
    private readonly ulong[] _rows;
    private readonly ulong[] _all;
    private readonly ulong[][] _always;
    private readonly int[] _start;

    public TermIndex(PolicyVariable[] variables, PolicyTerm[] terms)
    {
        _variables = variables;
        Words = WordsFor(terms.Length);
        _all = new ulong[Words];
        for (var term = 0; term < terms.Length; term++)
            Cells.Add(_all, 0, term);

        _start = new int[variables.Length];
        var rows = 0;
        foreach (var variable in variables)
        {
            _start[variable.Index] = rows * Words;
            rows += variable.Cells;
        }

        _rows = new ulong[rows * Words];
        for (var row = 0; row < rows; row++)
            _all.CopyTo(_rows, row * Words);
        for (var term = 0; term < terms.Length; term++)
        {
            foreach (var part in terms[term].Parts)
            {
                for (var cell = 0; cell < part.Variable.Cells; cell++)
                {
                    if (!Cells.Has(part.Cells, 0, cell))
                        _rows[Row(part.Variable, cell) + (term >> 6)] &= ~(1ul << (term & 63));
                }
            }
        }

        _always = [.. variables.Select(variable => AndOfAll(variable))];
    }

    /// <summary>The length of a set of terms, in words; a multiple of four, so that it is looked at by vectors.</summary>
    public int Words { get; }

    public static long BytesFor(PolicyVariable[] variables, int terms) => 8L * WordsFor(terms) * variables.Sum(variable => (long)variable.Cells);

    public int Row(PolicyVariable variable, int cell) => _start[variable.Index] + (cell * Words);

    /// <summary>The first term that holds in one cell of each variable; -1 when none does.</summary>
    /// <param name="rows">The row of each variable's cell.</param>
    public int First(ReadOnlySpan<int> rows)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var all = ref MemoryMarshal.GetArrayDataReference(_all);
        for (var word = 0; word < Words; word += 4)
        {
            var hold = Vector256.LoadUnsafe(ref all, (nuint)word);
            foreach (var row in rows)
                hold &= Vector256.LoadUnsafe(ref first, (nuint)(row + word));
            if (hold == Vector256<ulong>.Zero)
                continue;
            for (var part = 0; part < 4; part++)
            {
                if (hold[part] != 0)
                    return ((word + part) << 6) + BitOperations.TrailingZeroCount(hold[part]);
            }
        }

        return -1;
    }

    /// <summary>The terms that hold somewhere in a box, and those that hold everywhere in it.</summary>
    public void Hold(ReadOnlySpan<ulong> box, Span<ulong> somewhere, Span<ulong> everywhere)
    {
        _all.CopyTo(somewhere);
        _all.CopyTo(everywhere);
        Span<ulong> any = Words <= 512 ? stackalloc ulong[Words] : new ulong[Words];
        foreach (var variable in _variables)
        {
            if (IsFull(box, variable))
            {
                And(everywhere, _always[variable.Index]);
                continue;
            }

            any.Clear();
            for (var cell = 0; cell < variable.Cells; cell++)
            {
                if (!Cells.Has(box, variable.MaskStart, cell))
                    continue;
                var row = _rows.AsSpan(Row(variable, cell), Words);
                And(everywhere, row);
                for (var word = 0; word < any.Length; word++)
                    any[word] |= row[word];
            }

            And(somewhere, any);
        }
    }

    private static int WordsFor(int terms) => (((terms + 63) / 64) + 3) / 4 * 4;

    private static bool IsFull(ReadOnlySpan<ulong> box, PolicyVariable variable)
    {
        for (var word = 0; word < variable.MaskWords; word++)
        {
            var bits = Math.Min(64, variable.Cells - (word << 6));
            if (box[variable.MaskStart + word] != (bits == 64 ? ulong.MaxValue : (1ul << bits) - 1))
                return false;
        }

        return true;
    }

    private static void And(Span<ulong> set, ReadOnlySpan<ulong> with)
    {
        for (var word = 0; word < set.Length; word++)
            set[word] &= with[word];
    }

    private ulong[] AndOfAll(PolicyVariable variable)
    {
        var all = (ulong[])_all.Clone();
        for (var cell = 0; cell < variable.Cells; cell++)
            And(all, _rows.AsSpan(Row(variable, cell), Words));
        return all;
    }
}
