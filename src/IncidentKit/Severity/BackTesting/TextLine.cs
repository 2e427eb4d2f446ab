namespace IncidentKit;

/// <summary>A line of a file.</summary>
internal readonly record struct TextLine(int Number, string Text, bool IsTooLong) : ILine;
