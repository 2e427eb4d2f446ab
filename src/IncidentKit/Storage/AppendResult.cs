namespace IncidentKit;

/// <summary>What an append did.</summary>
/// <param name="Version">The version of the last event of this command.</param>
/// <param name="WasWritten">False when the command's key was used before: its first effect stands, and nothing was
/// written.</param>
public sealed record AppendResult(long Version, bool WasWritten);
