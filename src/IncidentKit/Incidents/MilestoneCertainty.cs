using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How well a time is known.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MilestoneCertainty>))]
public enum MilestoneCertainty
{
    /// <summary>Measured or recorded as it happened.</summary>
    Exact,

    /// <summary>Estimated.</summary>
    Approximate,

    /// <summary>Put together afterwards from traces.</summary>
    Reconstructed,
}
