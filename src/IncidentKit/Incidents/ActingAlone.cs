namespace IncidentKit;

/// <summary>One person has recorded everything since a time (A5).</summary>
/// <param name="Person">The name.</param>
/// <param name="Since">When that person's first entry happened after which nobody else's came, UTC.</param>
public sealed record ActingAlone(string Person, DateTimeOffset Since)
{
    /// <summary>Services don't count: a person beside a monitoring system is alone all the same.</summary>
    internal static ActingAlone? After(ActingAlone? current, IncidentEvent recorded, IncidentState state) =>
        !state.IsActive() ? null
        : recorded.By.Kind != ActorKind.Person || recorded.By.Name == current?.Person ? current
        : new(recorded.By.Name, recorded.OccurredAt);
}
