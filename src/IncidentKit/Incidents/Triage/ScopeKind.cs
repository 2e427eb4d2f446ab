using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What the affected users have in common (Q3).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ScopeKind>))]
public enum ScopeKind
{
    /// <summary>Everyone.</summary>
    AllUsers,

    /// <summary>The users of some tenants.</summary>
    Tenants,

    /// <summary>The users in some roles.</summary>
    Roles,

    /// <summary>The users of some browsers, devices or versions of an app.</summary>
    Browsers,

    /// <summary>Some users, and it is not known what they have in common.</summary>
    SomeUsers,

    /// <summary>Nobody outside of the team.</summary>
    Nobody,
}
