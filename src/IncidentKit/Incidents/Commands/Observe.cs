using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records an observation in the timeline (R3).</summary>
/// <param name="By">Who observed it.</param>
/// <param name="Text">What was observed.</param>
public sealed record Observe(Actor By, string Text) : IncidentCommand(By)
{
    /// <summary>Whom it may be shown to; the responders alone when left out.</summary>
    public Audience? Audience { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Prose(nameof(Text), Text);
        if (Audience is { } audience)
            decision.Defined(nameof(Audience), audience);
        decision.Record(new ObservationRecorded(Text, Audience));
    }
}
