namespace IncidentKit;

/// <summary>Whom a reminder is for: those that a step of the escalation names, an action item's owner, or who holds the role that sees to
/// it.</summary>
internal sealed class ReminderRecipients(ResponsePolicy policy)
{
    public IReadOnlyList<string> For(DueItem item, Incident incident)
    {
        var targets = policy.For(incident.Severity);
        var roles = incident.Roles;
        return item.Kind switch
        {
            ClockKind.Escalation => People(targets.Escalations[item.EscalationStep!.Value - 1].Tell),
            ClockKind.ActionDeadline => Named(incident.Actions[item.ActionNumber!.Value - 1].Owner ?? roles.Commander),
            ClockKind.Acknowledge => People(targets.Responders),
            ClockKind.FirstUpdate or ClockKind.NextUpdate => Named(roles.CommunicationsLead ?? roles.Commander),
            _ => Named(roles.Commander),
        };
    }

    /// <summary>The people of the roles, as far as the team names them; else the roles themselves.</summary>
    private IReadOnlyList<string> People(IReadOnlyList<string> roles) => [.. roles
        .SelectMany(role => policy.Team.ContactsFor(role).Select(contact => contact.Name).DefaultIfEmpty(role))
        .Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Named(string? name) => name is null ? [] : [name];
}
