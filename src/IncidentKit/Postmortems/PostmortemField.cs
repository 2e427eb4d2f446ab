namespace IncidentKit;

/// <summary>A row of the summary's table beside those of the template.</summary>
/// <param name="Name">What the row is about, on one line.</param>
/// <param name="Value">What it says, on one line.</param>
public sealed record PostmortemField(string Name, string Value);
