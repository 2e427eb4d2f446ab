using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What kind of value a fact has. Any fact may also be unknown.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FactType>))]
public enum FactType
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A share in percent, 0 to 100; fractions are kept exactly.</summary>
    Percentage,

    /// <summary>A whole number, 0 or more.</summary>
    Count,

    /// <summary>A length of time, 0 or more; in JSON an ISO 8601 duration of days and smaller units, such as <c>PT15M</c>.</summary>
    Duration,

    /// <summary>An amount in the fact's currency, 0 or more, with at most four decimals.</summary>
    Money,

    /// <summary>One of the fact's values.</summary>
    Enumeration,

    /// <summary>Any number of texts, such as the affected services.</summary>
    TextSet,
}
