using System.Globalization;

namespace IncidentKit;

/// <summary>What each feature says for or against a finding, in thousandths; made by the trainer in the tests from labelled sentences.</summary>
internal sealed class WeightTable
{
    private const int WeightBits = 16;
    private const int GroupBits = 12;

    // A key and its weight in one number; zero where there is none.
    private readonly ulong[] _slots;
    private readonly ushort[] _moves;
    private readonly IReadOnlyDictionary<string, int> _thresholds;

    private WeightTable(List<(ulong Key, short Weight)> rows, IReadOnlyDictionary<string, int> thresholds)
    {
        _thresholds = thresholds;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, rows.Count * 4 / 3));
        _moves = SlotMoves.Find([.. rows.Select(row => Hash(row.Key))], GroupBits, ref size);
        _slots = new ulong[size];
        foreach (var (key, weight) in rows)
            _slots[SlotMoves.SlotOf(Hash(key), _moves[SlotMoves.GroupOf(Hash(key), GroupBits)], size - 1)] = ((key + 1) << WeightBits) | (ushort)weight;
    }

    /// <summary>A score that decides, by its name in the table; in hundredths of the trainer's unit.</summary>
    public int Threshold(string name) => _thresholds[name];

    /// <summary>How many slots there are.</summary>
    public int Size => _slots.Length;

    /// <summary>Sums up what features weigh, each of them once.</summary>
    /// <param name="keys">The features; some occur several times.</param>
    /// <param name="seen">A bit for each slot; empty before and after.</param>
    /// <param name="found">Room for the slots of all features.</param>
    /// <returns>The sum, and how many different features have a weight.</returns>
    public (long Sum, int Count) Weigh(ReadOnlySpan<ulong> keys, Span<ulong> seen, Span<int> found)
    {
        var (slots, moves, mask) = (_slots, _moves, _slots.Length - 1);
        var (sum, count) = (0L, 0);
        foreach (var key in keys)
        {
            var hash = Hash(key);
            var slot = SlotMoves.SlotOf(hash, moves[SlotMoves.GroupOf(hash, GroupBits)], mask);
            var known = slots[slot];
            ref var bits = ref seen[slot >> 6];

            // Without a branch: whether a feature has a weight cannot be foreseen.
            var isNew = (known >> WeightBits == key + 1 ? 1UL : 0UL) & ~(bits >> (slot & 63));
            bits |= isNew << (slot & 63);
            sum += (short)(ushort)known & -(long)isNew;
            found[count] = slot >> 6;
            count += (int)isNew;
        }

        foreach (var part in found[..count])
            seen[part] = 0;
        return (sum, count);
    }

    private static ulong Hash(ulong key)
    {
        var mixed = key * 0x9E3779B97F4A7C15UL;
        return mixed ^ (mixed >> 29);
    }

    /// <summary>Reads a table of the core: lines of a name and a number.</summary>
    /// <param name="resource">The embedded file.</param>
    /// <param name="keyOf">The feature of a name; none when a word or a class is no longer known.</param>
    public static WeightTable Read(string resource, FeatureNameReader keyOf)
    {
        var (rows, thresholds) = ReadRows(resource, keyOf);
        return new WeightTable(rows, thresholds);
    }

    /// <summary>Reads the rows of such a table, and its thresholds by name.</summary>
    public static (List<(ulong Key, short Weight)> Rows, IReadOnlyDictionary<string, int> Thresholds) ReadRows(string resource, FeatureNameReader keyOf)
    {
        using var reader = new StreamReader(typeof(WeightTable).Assembly.GetManifestResourceStream(resource)!);
        // Words that the lexicon does not have are told apart by a hash: of two with the same one, the first counts.
        var keys = new HashSet<ulong>();
        var rows = new List<(ulong Key, short Weight)>();
        var thresholds = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var end = line.LastIndexOf(' ');
            var value = int.Parse(line.AsSpan(end + 1), CultureInfo.InvariantCulture);
            var name = line.AsSpan(0, end);
            if (name.StartsWith("threshold"))
                thresholds.Add(name.ToString(), value);
            else if (keyOf(name) is { } key && keys.Add(key))
                rows.Add((key, (short)value));
        }

        return (rows, thresholds);
    }
}
