namespace IncidentKit;

/// <summary>The cells of one variable that a term allows.</summary>
internal readonly record struct TermPart(PolicyVariable Variable, ulong[] Cells);
