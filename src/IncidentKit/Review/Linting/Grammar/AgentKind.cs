namespace IncidentKit;

/// <summary>What the subject of a sentence is taken for; later ones are surer to be a person.</summary>
internal enum AgentKind : byte
{
    /// <summary>Nothing was found.</summary>
    None,

    /// <summary>A program, a thing, an abstract noun.</summary>
    Thing,

    /// <summary>Users, customers, attackers.</summary>
    Outsider,

    /// <summary>A vendor, a provider.</summary>
    Organisation,

    /// <summary>A word that may be a name: whether it is a person's, the act decides.</summary>
    Possible,

    /// <summary>A name, probably of a person.</summary>
    Likely,

    /// <summary>"we", "our team".</summary>
    We,

    /// <summary>A person, a role, a team.</summary>
    Person,
}
