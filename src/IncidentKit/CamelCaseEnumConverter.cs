using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>Enumerations travel as camel-case names, never as numbers, so that a reordered member changes no document.</summary>
internal sealed class CamelCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
