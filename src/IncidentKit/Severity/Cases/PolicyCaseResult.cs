namespace IncidentKit;

/// <summary>How a case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">What the policy said; null when the facts do not fit it.</param>
/// <param name="Failure">What is not as expected, and why the policy says otherwise; null when all is well.</param>
public sealed record PolicyCaseResult(PolicyCase Case, SeverityVerdict? Verdict, string? Failure)
{
    /// <summary>Whether everything is as expected.</summary>
    public bool Passed => Failure is null;

    /// <summary>One line, and the reasons of a failure.</summary>
    public override string ToString() => Passed ? $"ok      {Case.Name}" : $"FAILED  {Case.Name}\n{Failure}";
}
