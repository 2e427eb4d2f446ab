namespace IncidentKit;

/// <summary>A point at which some condition over a fact changes its truth: the first key of the next cell.</summary>
/// <param name="Key">The first key of the next cell.</param>
/// <param name="Shown">The key that people wrote.</param>
/// <param name="After">Whether the cell begins after the shown key, as in "above 10", or with it, as in "at least 10".</param>
internal readonly record struct FactCut(long Key, long Shown, bool After);
