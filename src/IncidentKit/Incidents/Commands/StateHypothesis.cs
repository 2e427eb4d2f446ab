using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States what is believed to be the cause, to act on while it is not certain.</summary>
/// <param name="By">Who believes it.</param>
/// <param name="Text">The hypothesis.</param>
public sealed record StateHypothesis(Actor By, string Text) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Text), Text);
        decision.Record(new HypothesisStated(Text));
    }
}
