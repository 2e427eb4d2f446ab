namespace IncidentKit;

/// <summary>How one gate stands for one incident at one moment.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Applies">False where the response policy does not ask for it at this severity; it is satisfied then.</param>
/// <param name="Satisfied">Whether the incident may pass.</param>
/// <param name="Missing">What is missing, naming each missing thing; null when satisfied.</param>
public sealed record GateReport(Gate Gate, bool Applies, bool Satisfied, string? Missing)
{
    /// <summary>One line: the gate, what is missing and what to do.</summary>
    public override string ToString() => Satisfied
        ? $"{Gate.Id} ({Gate.Rule}): {(Applies ? "satisfied" : "does not apply")}"
        : $"{Gate.Id} ({Gate.Rule}): {Missing} {Gate.HowToSatisfy}";
}
