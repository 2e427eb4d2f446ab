using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How much a finding weighs; ordered, so that levels can be compared.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LintLevel>))]
public enum LintLevel
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be reworded or filled in; does not block.</summary>
    Warning,

    /// <summary>Must be reworded or filled in: publishing is blocked.</summary>
    Error,
}
