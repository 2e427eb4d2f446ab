namespace IncidentKit;

/// <summary>What a box can come to.</summary>
/// <param name="Worst">The rank of the worst level that some point of it gets.</param>
/// <param name="Best">The rank of the mildest one.</param>
/// <param name="Term">The first term that decides the worst level somewhere; -1 when it is the level of no rule.</param>
/// <param name="IsExact">Whether both were proven; else they are bounds that nothing lies outside of.</param>
internal readonly record struct LevelRange(int Worst, int Best, int Term, bool IsExact)
{
    public bool SameLevels(LevelRange other) => Worst == other.Worst && Best == other.Best;
}
