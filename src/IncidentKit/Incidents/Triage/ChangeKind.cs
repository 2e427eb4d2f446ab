using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What may have changed before an incident (Q4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A new version went out.</summary>
    Deployment,

    /// <summary>A setting, a flag, an environment variable.</summary>
    ConfigChange,

    /// <summary>The schema or the data of a database was changed.</summary>
    DatabaseMigration,

    /// <summary>Hosts, networks, certificates, capacity.</summary>
    InfrastructureChange,

    /// <summary>Something that others run failed.</summary>
    ThirdPartyOutage,

    /// <summary>It was looked for, and nothing is known to have changed. Stands alone.</summary>
    NothingKnown,
}
