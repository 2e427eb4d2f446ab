namespace IncidentKit;

/// <summary>Gives each of many hashes a slot of its own, so that a table needs one look to find a key or to say that it is not there.</summary>
/// <remarks>The hashes fall into small groups, and each group is moved as a whole until none of its hashes is in another's way
/// (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", 2009).</remarks>
internal static class SlotMoves
{
    /// <summary>The group of a hash.</summary>
    public static int GroupOf(ulong hash, int groupBits) => (int)(hash >> (64 - groupBits));

    /// <summary>The slot of a hash whose group is moved so far.</summary>
    public static int SlotOf(ulong hash, ushort move, int mask) => (int)((uint)hash + ((uint)(hash >> 20) * move)) & mask;

    /// <summary>How far each group is to be moved.</summary>
    /// <param name="hashes">The hashes, all of them different.</param>
    /// <param name="groupBits">How many groups there are, as a power of two.</param>
    /// <param name="size">How many slots there are, a power of two; made larger when they don't do.</param>
    public static ushort[] Find(IReadOnlyList<ulong> hashes, int groupBits, ref int size)
    {
        var groups = hashes.GroupBy(hash => GroupOf(hash, groupBits)).Select(group => group.ToArray())
            .OrderByDescending(group => group.Length).ThenBy(group => group[0]).ToArray();
        for (; ; size *= 2)
        {
            var (moves, taken) = (new ushort[1 << groupBits], new bool[size]);
            if (groups.All(group => TryPlace(group, moves, taken, groupBits)))
                return moves;
        }
    }

    private static bool TryPlace(ulong[] group, ushort[] moves, bool[] taken, int groupBits)
    {
        for (var move = 0; move <= ushort.MaxValue; move++)
        {
            var placed = 0;
            while (placed < group.Length && !taken[SlotOf(group[placed], (ushort)move, taken.Length - 1)])
                taken[SlotOf(group[placed++], (ushort)move, taken.Length - 1)] = true;
            moves[GroupOf(group[0], groupBits)] = (ushort)move;
            if (placed == group.Length)
                return true;
            while (placed > 0)
                taken[SlotOf(group[--placed], (ushort)move, taken.Length - 1)] = false;
        }

        return false;
    }
}
