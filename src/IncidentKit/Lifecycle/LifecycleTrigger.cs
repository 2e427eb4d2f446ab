using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What moves an incident from one state to the next.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LifecycleTrigger>))]
public enum LifecycleTrigger
{
    /// <summary>Start triage.</summary>
    Triage,

    /// <summary>Start stopping the impact, or stop it again when it returns.</summary>
    Mitigate,

    /// <summary>Start looking for the cause, or go back to it when the fix went nowhere.</summary>
    Investigate,

    /// <summary>Start the fix, or go back to it when validation failed.</summary>
    Fix,

    /// <summary>Start validating the applied fix.</summary>
    Validate,

    /// <summary>Declare the incident resolved.</summary>
    Resolve,

    /// <summary>Start the postmortem; its 48 hours run (T3).</summary>
    Learn,

    /// <summary>Close the incident.</summary>
    Close,

    /// <summary>End it as a false alarm.</summary>
    Decline,

    /// <summary>End it without a result.</summary>
    Cancel,

    /// <summary>End it as part of another incident.</summary>
    Merge,

    /// <summary>Take back a merge.</summary>
    Unmerge,

    /// <summary>Take up a resolved incident again.</summary>
    Reopen,
}
