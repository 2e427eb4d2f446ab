using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records something that was tried, and what came of it, also when it did not work (R3).</summary>
/// <param name="By">Who tried it.</param>
/// <param name="Text">What was tried.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record RecordAttempt(Actor By, string Text, AttemptOutcome Outcome) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Prose(nameof(Text), Text);
        decision.Defined(nameof(Outcome), Outcome);
        decision.Record(new AttemptRecorded(Text, Outcome));
    }
}
