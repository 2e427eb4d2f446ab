using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Hands a role that is held to someone else, in one step: there is never a moment without a commander.</summary>
/// <param name="By">Who hands it over.</param>
/// <param name="Role">Commander, communications lead or scribe.</param>
/// <param name="To">Who takes it.</param>
public sealed record HandOverRole(Actor By, IncidentRole Role, string To) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Defined(nameof(Role), Role);
        decision.Line(nameof(To), To);
        var holder = decision.Incident.Roles.HolderOf(Role);
        decision.Check(Role != IncidentRole.Responder, nameof(Role), "is Responder, which any number of people hold; use TakeRole and LeaveRole");
        decision.Check(holder is not null || Role == IncidentRole.Responder, nameof(Role), $"{Role} is held by nobody; use TakeRole");
        decision.Check(holder is null || holder != To, nameof(To), $"is the {Role} already");
        decision.Record(new RoleHandedOver(Role, holder ?? "", To));
    }
}
