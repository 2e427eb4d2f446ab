using System.Globalization;

namespace IncidentKit;

/// <summary>What each feature says for or against blame, in thousandths; made by the trainer in the tests from labelled sentences.</summary>
internal sealed class WeightTable
{
    private readonly ulong[] _keys;
    private readonly short[] _weights;

    private WeightTable(List<(ulong Key, short Weight)> rows, int threshold, int ruleThreshold)
    {
        (Threshold, RuleThreshold) = (threshold, ruleThreshold);
        var size = 1;
        while (size < rows.Count * 3)
            size *= 2;
        _keys = new ulong[size];
        _weights = new short[size];
        foreach (var (key, weight) in rows)
        {
            var slot = Slot(key);
            while (_keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _keys[slot] = key + 1;
            _weights[slot] = weight;
        }
    }

    public static WeightTable Default { get; } = Read();

    /// <summary>From which score on a sentence blames; in hundredths of the trainer's unit.</summary>
    public int Threshold { get; }

    /// <summary>From which score on a sentence blames that a rule speaks against.</summary>
    public int RuleThreshold { get; }

    /// <summary>How many slots there are.</summary>
    public int Size => _keys.Length;

    /// <summary>Where a feature stands; -1 when it has no weight.</summary>
    public int Find(ulong key)
    {
        var stored = key + 1;
        for (var slot = Slot(key); ; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == stored)
                return slot;
            if (_keys[slot] == 0)
                return -1;
        }
    }

    public int WeightAt(int slot) => _weights[slot];

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & (_keys.Length - 1);

    private static WeightTable Read()
    {
        using var reader = new StreamReader(typeof(WeightTable).Assembly.GetManifestResourceStream("blame-weights.txt")!);
        var rows = new List<(ulong, short)>();
        var classes = WordClasses.Numbers();
        var (threshold, ruleThreshold) = (0, 0);
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
            else if (FeatureNames.Read(name, classes) is { } key)
                rows.Add((key, (short)value));
        }

        return new WeightTable(rows, threshold, ruleThreshold);
    }
}
