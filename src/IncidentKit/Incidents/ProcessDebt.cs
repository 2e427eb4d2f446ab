namespace IncidentKit;

/// <summary>A gate that was passed by an override: who did it, and why (ruling 11).</summary>
/// <param name="Gate">The id of the gate.</param>
/// <param name="Rule">The item of <c>process.md</c> that asks for it.</param>
/// <param name="Missing">What was missing.</param>
/// <param name="Reason">Why it was passed all the same.</param>
/// <param name="By">Who passed it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ProcessDebt(string Gate, string Rule, string Missing, string Reason, Actor By, DateTimeOffset At);
