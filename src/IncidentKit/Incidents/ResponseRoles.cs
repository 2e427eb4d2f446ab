namespace IncidentKit;

/// <summary>Who holds which role now, by name.</summary>
/// <remarks>Immutable; equal by content. Who held a role before stands in the timeline.</remarks>
public sealed record ResponseRoles
{
    private readonly AppendOnlyList<string> _responders = AppendOnlyList<string>.Empty;

    /// <summary>The incident commander; null while there is none.</summary>
    public string? Commander { get; private init; }

    /// <summary>The communications lead; null while there is none.</summary>
    public string? CommunicationsLead { get; private init; }

    /// <summary>The scribe; null while there is none.</summary>
    public string? Scribe { get; private init; }

    /// <summary>The responders, in the order in which they joined.</summary>
    public IReadOnlyList<string> Responders => _responders;

    internal static ResponseRoles Empty { get; } = new();

    /// <summary>Who holds a role that one person holds at a time; null for responders and for a free role.</summary>
    /// <param name="role">The role.</param>
    public string? HolderOf(IncidentRole role) => role switch
    {
        IncidentRole.Commander => Commander,
        IncidentRole.CommunicationsLead => CommunicationsLead,
        IncidentRole.Scribe => Scribe,
        _ => null,
    };

    /// <summary>Whether a person holds a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="person">The name, compared ordinally.</param>
    public bool Holds(IncidentRole role, string person) => role == IncidentRole.Responder
        ? _responders.Contains(person)
        : HolderOf(role) == person;

    /// <summary>The commander and the responders by name, each once, such as <c>Alice, Bob</c>; null when there are none.</summary>
    internal string? AtWork()
    {
        var names = _responders.Prepend(Commander).Where(name => name is not null).Distinct().ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Whether at least two people hold a role.</summary>
    internal bool AreShared =>
        _responders.Append(Commander).Append(CommunicationsLead).Append(Scribe).Where(name => name is not null).Distinct().Skip(1).Any();

    internal ResponseRoles Assign(IncidentRole role, string? person) => role switch
    {
        IncidentRole.Commander => this with { Commander = person },
        IncidentRole.CommunicationsLead => this with { CommunicationsLead = person },
        IncidentRole.Scribe => this with { Scribe = person },
        _ => person is null || _responders.Contains(person) ? this : new(this, _responders.Add(person)),
    };

    internal ResponseRoles Remove(IncidentRole role, string person) =>
        role == IncidentRole.Responder ? new(this, _responders.Without(person)) : Assign(role, null);

    private ResponseRoles()
    {
    }

    private ResponseRoles(ResponseRoles other, AppendOnlyList<string> responders)
        : this(other) => _responders = responders;
}
