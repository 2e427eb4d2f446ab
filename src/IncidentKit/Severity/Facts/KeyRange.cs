namespace IncidentKit;

/// <summary>What is known about a fact with ordered values: its key lies between two keys, both included.</summary>
internal readonly record struct KeyRange(long Low, long High)
{
    public bool IsEmpty => Low > High;

    public KeyRange Intersect(KeyRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
