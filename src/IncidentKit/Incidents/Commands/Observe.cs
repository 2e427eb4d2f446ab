using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records an observation in the timeline (R3).</summary>
/// <param name="By">Who observed it.</param>
/// <param name="Text">What was observed.</param>
public sealed record Observe(Actor By, string Text) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Prose(nameof(Text), Text);
        decision.Record(new ObservationRecorded(Text));
    }
}
