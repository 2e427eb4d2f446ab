namespace IncidentKit;

/// <summary>A variable that goes from one cell to another.</summary>
internal readonly record struct CellMove(PolicyVariable Variable, int From, int To);
