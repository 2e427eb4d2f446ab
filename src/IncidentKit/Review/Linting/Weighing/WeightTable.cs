using System.Globalization;

namespace IncidentKit;

/// <summary>What each feature says for or against blame, in thousandths; made by the trainer in the tests from labelled sentences.</summary>
internal sealed class WeightTable
{
    private const int WeightBits = 16;
    private const int GroupBits = 12;

    // A key and its weight in one number; zero where there is none.
    private readonly ulong[] _slots;
    private readonly ushort[] _moves;

    private WeightTable(List<(ulong Key, short Weight)> rows, int threshold, int ruleThreshold, int aloneThreshold)
    {
        (Threshold, RuleThreshold, AloneThreshold) = (threshold, ruleThreshold, aloneThreshold);
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, rows.Count * 4 / 3));
        _moves = SlotMoves.Find([.. rows.Select(row => Hash(row.Key))], GroupBits, ref size);
        _slots = new ulong[size];
        foreach (var (key, weight) in rows)
            _slots[SlotMoves.SlotOf(Hash(key), _moves[SlotMoves.GroupOf(Hash(key), GroupBits)], size - 1)] = ((key + 1) << WeightBits) | (ushort)weight;
    }

    public static WeightTable Default { get; } = Read();

    /// <summary>From which score on a sentence blames; in hundredths of the trainer's unit.</summary>
    public int Threshold { get; }

    /// <summary>From which score on a sentence of a report blames that a rule speaks against.</summary>
    public int RuleThreshold { get; }

    /// <summary>From which score on a sentence blames that somebody asks about by itself: those blame far more often than the sentences of a
    /// report do.</summary>
    public int AloneThreshold { get; }

    /// <summary>How many slots there are.</summary>
    public int Size => _slots.Length;

    /// <summary>Sums up what features weigh, each of them once.</summary>
    /// <param name="keys">The features; some occur several times.</param>
    /// <param name="seenIn">For each slot, the sentence that had its feature last.</param>
    /// <param name="sentence">The number of this one.</param>
    /// <returns>The sum, and how many different features have a weight.</returns>
    public (long Sum, int Count) Weigh(ReadOnlySpan<ulong> keys, Span<ushort> seenIn, ushort sentence)
    {
        var (slots, moves, mask) = (_slots, _moves, _slots.Length - 1);
        var (sum, count) = (0L, 0);
        foreach (var key in keys)
        {
            var hash = Hash(key);
            var slot = SlotMoves.SlotOf(hash, moves[SlotMoves.GroupOf(hash, GroupBits)], mask);
            var found = slots[slot];
            ref var seen = ref seenIn[slot];
            // Without a branch: whether a feature has a weight cannot be foreseen.
            var isNew = (found >> WeightBits == key + 1) & (seen != sentence);
            seen = isNew ? sentence : seen;
            sum += isNew ? (short)(ushort)found : 0;
            count += isNew ? 1 : 0;
        }

        return (sum, count);
    }

    private static ulong Hash(ulong key)
    {
        var mixed = key * 0x9E3779B97F4A7C15UL;
        return mixed ^ (mixed >> 29);
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
