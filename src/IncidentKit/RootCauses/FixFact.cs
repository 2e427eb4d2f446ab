using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>The facts that the fix-strategy tree asks about (F).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FixFact>))]
public enum FixFact
{
    /// <summary>Is the root cause in a recent deploy?</summary>
    CausedByRecentDeploy,

    /// <summary>Can it be rolled back safely?</summary>
    CanRollBackSafely,

    /// <summary>Is it a data issue?</summary>
    DataIssue,

    /// <summary>Is it an infrastructure issue?</summary>
    InfrastructureIssue,
}
