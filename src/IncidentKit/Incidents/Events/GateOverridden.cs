namespace IncidentKit.Events;

/// <summary>A gate was passed although it was not satisfied (ruling 11).</summary>
/// <param name="Gate">The id of the gate.</param>
/// <param name="Rule">The item of the process that asks for it.</param>
/// <param name="Missing">What was missing.</param>
/// <param name="Reason">Why it was passed all the same.</param>
public sealed record GateOverridden(string Gate, string Rule, string Missing, string Reason) : IncidentChange
{
    internal override string Text => $"Gate {Gate} ({Rule}) overridden — {Reason}";

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        ProcessDebt = incident.ProcessDebt.Plus(new ProcessDebt(Gate, Rule, Missing, Reason, recorded.By, recorded.OccurredAt)),
    };
}
