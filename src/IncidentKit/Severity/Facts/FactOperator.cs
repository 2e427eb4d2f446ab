using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How a condition looks at a fact.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FactOperator>))]
public enum FactOperator
{
    /// <summary>The fact has this value: yes, no, a number, a value of an enumeration.</summary>
    Is,

    /// <summary>The fact has one of these values.</summary>
    In,

    /// <summary>The fact is greater; the bound itself is not (ruling 4).</summary>
    Above,

    /// <summary>The fact is greater or equal.</summary>
    AtLeast,

    /// <summary>The fact is less; the bound itself is not.</summary>
    Below,

    /// <summary>The fact is less or equal.</summary>
    AtMost,

    /// <summary>The text set contains at least one of these.</summary>
    ContainsAny,

    /// <summary>The text set contains all of these.</summary>
    ContainsAll,

    /// <summary>The text set contains a service of this tier or of a more critical one.</summary>
    ContainsTier,
}
