using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What is known about a fact. Early on most are unknown (ruling 2).</summary>
[JsonConverter(typeof(AnswerJsonConverter))]
public enum Answer
{
    /// <summary>Nobody knows yet; the default.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,
}
