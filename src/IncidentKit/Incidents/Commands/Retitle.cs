using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Gives the incident a better title.</summary>
/// <param name="By">Who renamed it.</param>
/// <param name="Title">1 to 200 characters on one line.</param>
public sealed record Retitle(Actor By, string Title) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Line(nameof(Title), Title);
        decision.Record(new IncidentRetitled(Title));
    }
}
