namespace IncidentKit.Testing;

/// <summary>An implementation does not keep a sentence of its contract.</summary>
/// <remarks>Code <c>conformance-failed</c>.</remarks>
public sealed class ConformanceException : IncidentKitException
{
    internal ConformanceException(string expected, string seen, Exception? innerException = null)
        : this("", "", expected, seen, innerException)
    {
    }

    internal ConformanceException(string caseId, string contract, string expected, string seen, Exception? innerException)
        : base("conformance-failed", $"{caseId}: {contract}\n  expected: {expected}\n  seen:     {seen}", innerException)
    {
        CaseId = caseId;
        Contract = contract;
        Expected = expected;
        Seen = seen;
    }

    /// <summary>The case that failed.</summary>
    public string CaseId { get; }

    /// <summary>The sentence that was not kept.</summary>
    public string Contract { get; }

    /// <summary>What should have been.</summary>
    public string Expected { get; }

    /// <summary>What was.</summary>
    public string Seen { get; }
}
