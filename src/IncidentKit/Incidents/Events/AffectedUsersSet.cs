namespace IncidentKit.Events;

/// <summary>It was stated how many users are affected (K3).</summary>
/// <param name="Users">How many.</param>
public sealed record AffectedUsersSet(AffectedUsers Users) : IncidentChange
{
    internal override string Text => $"Affected users: {Users}";

    internal override bool IsKey => false;

    internal override Incident Apply(Incident incident, IncidentEvent recorded) => incident with
    {
        Impact = incident.Impact with { Users = Users },
    };
}
