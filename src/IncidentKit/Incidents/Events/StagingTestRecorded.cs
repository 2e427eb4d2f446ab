namespace IncidentKit.Events;

/// <summary>The fix was tested in staging (H3, K6).</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record StagingTestRecorded(bool Passed, string Evidence) : IncidentChange
{
    internal override string Text => $"Staging test {(Passed ? "passed" : "failed")} — {Evidence}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) =>
        incident.Fix.StagingTest?.At > recorded.OccurredAt
            ? incident
            : incident with { Fix = incident.Fix with { StagingTest = new StagingTest(Passed, Evidence, recorded.By, recorded.OccurredAt) } };
}
