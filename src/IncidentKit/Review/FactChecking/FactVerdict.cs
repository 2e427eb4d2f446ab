using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What the record says to a claim.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FactVerdict>))]
public enum FactVerdict
{
    /// <summary>At least one reading of the record agrees with it.</summary>
    Supported,

    /// <summary>Every reading of the record contradicts it.</summary>
    Contradicted,

    /// <summary>The record does not say, or it is not clear what the claim measures.</summary>
    NotCheckable,
}
