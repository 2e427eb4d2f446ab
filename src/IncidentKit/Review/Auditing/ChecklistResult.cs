using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How an item of the final checklist stands (K).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChecklistResult>))]
public enum ChecklistResult
{
    /// <summary>The record shows it.</summary>
    Passed,

    /// <summary>The record shows the contrary, or does not show it although the time for it is over.</summary>
    Failed,

    /// <summary>The policy does not ask for it at this severity, or there was nothing to do.</summary>
    NotApplicable,

    /// <summary>It can still be done in time.</summary>
    NotYet,
}
