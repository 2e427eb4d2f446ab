namespace IncidentKit;

/// <summary>A point at which moving variables changes the level.</summary>
/// <param name="Point">Where; what it says of the moved variables does not matter.</param>
/// <param name="From">The term whose level comes out before; -1 for none.</param>
/// <param name="To">The term whose level comes out after; -1 for none.</param>
internal sealed record PairFound(ulong[] Point, int From, int To);
