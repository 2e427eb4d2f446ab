namespace IncidentKit;

/// <summary>Names that the record knows: who is a person, what is a system.</summary>
/// <remarks>The linter finds people without it; it settles the names that could be either, such as <c>Jasper</c>.</remarks>
public sealed record LintRoster
{
    /// <summary>No names known.</summary>
    public static LintRoster Empty { get; } = new();

    /// <summary>People, by full or given name or handle.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Services, hosts, products.</summary>
    public IReadOnlyList<string> Systems { get; init; } = [];

    /// <summary>The commander and the owners of a postmortem's actions, and its affected systems.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static LintRoster From(Postmortem postmortem)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        return new LintRoster
        {
            People = [.. postmortem.Actions.Select(action => action.Owner).Append(postmortem.Commander).OfType<string>().Distinct(StringComparer.Ordinal)],
            Systems = postmortem.AffectedSystems,
        };
    }

    internal LintRoster With(LintRoster other) =>
        new() { People = [.. People, .. other.People], Systems = [.. Systems, .. other.Systems] };
}
