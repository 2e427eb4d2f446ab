namespace IncidentKit;

/// <summary>Weighs features.</summary>
/// <remarks>Not safe for several threads: it reuses its buffers. Integers only, so the verdict is the same on every machine.</remarks>
internal sealed class FeatureScale(WeightTable table)
{
    private readonly ulong[] _seen = new ulong[(table.Size / 64) + 1];
    private readonly int[] _found = new int[FeatureSet.Most];

    /// <summary>Whether features weigh more than a limit, in hundredths of the trainer's unit; each of them counts once.</summary>
    public bool IsAbove(int limit, FeatureSet features)
    {
        var (sum, weighed) = table.Weigh(features.Keys, _seen, _found);

        // The score is sum / sqrt(count); squared, so that integers do.
        var least = (long)limit * limit * (weighed + 1);
        return limit >= 0 ? sum > 0 && sum * sum > least : sum >= 0 || sum * sum < least;
    }
}
