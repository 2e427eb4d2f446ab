using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Restricts an incident, or opens it again.</summary>
/// <param name="By">Who decides.</param>
/// <param name="Visibility">Who may see it from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record SetVisibility(Actor By, IncidentVisibility Visibility, string Reason) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.Defined(nameof(Visibility), Visibility);
        decision.Prose(nameof(Reason), Reason);
        decision.Check(decision.Incident.Visibility != Visibility, nameof(Visibility), $"is {Visibility} already");
        decision.Record(new VisibilitySet(Visibility, Reason));
    }
}
