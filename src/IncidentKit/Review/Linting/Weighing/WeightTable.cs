using System.Globalization;

namespace IncidentKit;

/// <summary>What each feature says for or against blame, in thousandths; made by the trainer in the tests from labelled sentences.</summary>
internal sealed class WeightTable
{
    private const int WeightBits = 16;
    private const int FilterBits = 17;

    // A key and its weight in one number; zero where there is none.
    private readonly ulong[] _slots;

    // Most features have no weight: a bit for each hash says so without a look into the table.
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    private WeightTable(List<(ulong Key, short Weight)> rows, int threshold, int ruleThreshold, int aloneThreshold)
    {
        (Threshold, RuleThreshold, AloneThreshold) = (threshold, ruleThreshold, aloneThreshold);
        var size = 1;
        while (size < rows.Count * 3)
            size *= 2;
        _slots = new ulong[size];
        foreach (var (key, weight) in rows)
            Insert(key, weight);
    }

    public static WeightTable Default { get; } = Read();

    /// <summary>From which score on a sentence blames; in hundredths of the trainer's unit.</summary>
    public int Threshold { get; }

    /// <summary>From which score on a sentence blames that a rule speaks against.</summary>
    public int RuleThreshold { get; }

    /// <summary>From which score on a sentence blames that somebody asks about by itself: those blame far more often than the sentences of a
    /// report do.</summary>
    public int AloneThreshold { get; }

    /// <summary>How many slots there are.</summary>
    public int Size => _slots.Length;

    /// <summary>Where a feature stands; -1 when it has no weight.</summary>
    public int Find(ulong key)
    {
        var hash = Hash(key);
        var bit = (int)(hash >> (64 - FilterBits));
        if ((_filter[bit >> 6] >> (bit & 63) & 1) == 0)
            return -1;
        var slots = _slots;
        for (var slot = (int)(hash >> 20) & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] >> WeightBits == key + 1)
                return slot;
            if (slots[slot] == 0)
                return -1;
        }
    }

    public int WeightAt(int slot) => (short)(ushort)_slots[slot];

    private static ulong Hash(ulong key) => key * 0x9E3779B97F4A7C15UL;

    private void Insert(ulong key, short weight)
    {
        var hash = Hash(key);
        var bit = (int)(hash >> (64 - FilterBits));
        _filter[bit >> 6] |= 1UL << (bit & 63);
        var slot = (int)(hash >> 20) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = ((key + 1) << WeightBits) | (ushort)weight;
    }

    private static WeightTable Read()
    {
        using var reader = new StreamReader(typeof(WeightTable).Assembly.GetManifestResourceStream("blame-weights.txt")!);
        var rows = new List<(ulong, short)>();
        var classes = WordClasses.Numbers();
        var (threshold, ruleThreshold, aloneThreshold) = (0, 0, 0);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var end = line.LastIndexOf(' ');
            var value = int.Parse(line.AsSpan(end + 1), CultureInfo.InvariantCulture);
            var name = line.AsSpan(0, end);
            if (name is "threshold")
                threshold = value;
            else if (name is "threshold-with-rule")
                ruleThreshold = value;
            else if (name is "threshold-alone")
                aloneThreshold = value;
            else if (FeatureNames.Read(name, classes) is { } key)
                rows.Add((key, (short)value));
        }

        return new WeightTable(rows, threshold, ruleThreshold, aloneThreshold);
    }
}
