namespace IncidentKit.Testing;

/// <summary>The harness does not say what it has to: its author is told, and no case fails for it.</summary>
internal sealed class HarnessException(string message) : Exception(message);
