namespace SeverityPolicyTool;

/// <summary>The command line can't be used; the message says why.</summary>
public sealed class UsageException(string message) : Exception(message);
