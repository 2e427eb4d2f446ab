using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>How far a postmortem is on its way to the team (P).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PostmortemStatus>))]
public enum PostmortemStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Someone was asked to review it.</summary>
    InReview,

    /// <summary>A reviewer asked for changes.</summary>
    ChangesRequested,

    /// <summary>As many people as the policy asks for have approved it.</summary>
    Approved,

    /// <summary>The team has it.</summary>
    Shared,

    /// <summary>It was approved, and its content changed since: it has to be approved anew.</summary>
    Outdated,
}
