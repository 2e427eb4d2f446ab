namespace PostmortemLint;

/// <summary>An input is no text that can be linted; the message says why.</summary>
internal sealed class InputException(string message) : Exception(message);
