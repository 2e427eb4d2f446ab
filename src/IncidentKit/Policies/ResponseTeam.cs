namespace IncidentKit;

/// <summary>Who and what a team has for its response: critical services, monitoring, channels, on-call contacts, how to roll back
/// (<c>process.md</c> 3).</summary>
/// <remarks>Immutable; equal by content. Everything is empty by default: the process works without it, and its texts are better with
/// it. What is impossible is refused by the <see cref="ResponsePolicy"/> that holds it.</remarks>
public sealed record ResponseTeam
{
    /// <summary>Nothing is configured.</summary>
    public static ResponseTeam None { get; } = new();

    /// <summary>The critical services, each name once.</summary>
    public IReadOnlyList<CriticalService> Services { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<CriticalService>.Empty;

    /// <summary>Where to look first.</summary>
    public IReadOnlyList<MonitoringLink> Monitoring { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<MonitoringLink>.Empty;

    /// <summary>Where people talk and are told.</summary>
    public IReadOnlyList<ResponseChannel> Channels { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<ResponseChannel>.Empty;

    /// <summary>Who is on call, by role; a role may have several people, in the order in which to call them.</summary>
    public IReadOnlyList<OnCallContact> OnCall { get; init => field = value.ToAppendOnly(); } = AppendOnlyList<OnCallContact>.Empty;

    /// <summary>How to roll back, where a service does not say it itself; null when nothing is written down.</summary>
    public RollbackProcedure? Rollback { get; init; }

    /// <summary>A critical service; null when it is not one.</summary>
    /// <param name="name">Its name, compared without regard to case.</param>
    public CriticalService? FindService(string name) =>
        Services.FirstOrDefault(service => string.Equals(service.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How to roll back a service: its own procedure, or the team's; null when nothing is written down.</summary>
    /// <param name="service">Its name, compared without regard to case.</param>
    public RollbackProcedure? RollbackOf(string service) => FindService(service)?.Rollback ?? Rollback;

    /// <summary>The people of a role, in the order in which to call them.</summary>
    /// <param name="role">Such as <c>primary on-call</c>, compared without regard to case.</param>
    public IEnumerable<OnCallContact> ContactsFor(string role) =>
        OnCall.Where(contact => string.Equals(contact.Role, role, StringComparison.OrdinalIgnoreCase));
}
