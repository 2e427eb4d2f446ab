namespace IncidentKit.Events;

/// <summary>A validation check was made (V).</summary>
/// <param name="Check">Which of the six.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record ValidationRecorded(ValidationCheck Check, bool Passed, string Evidence) : IncidentChange
{
    internal override string Text => $"Validation V{(int)Check + 1} {(Passed ? "passed" : "failed")} — {Evidence}";

    internal override bool IsKey => !Passed;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Validation = incident.Validation.With(new ValidationResult(Check, Passed, Evidence, recorded.By, recorded.OccurredAt)),
    };
}
