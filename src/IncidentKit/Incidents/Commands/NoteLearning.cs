using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Notes what went well, what went wrong, or a lesson (P).</summary>
/// <param name="By">Who noted it.</param>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Text">The entry.</param>
public sealed record NoteLearning(Actor By, LearningKind Kind, string Text) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Defined(nameof(Kind), Kind);
        decision.Prose(nameof(Text), Text);
        decision.Record(new LearningNoted(Kind, Text));
    }
}
