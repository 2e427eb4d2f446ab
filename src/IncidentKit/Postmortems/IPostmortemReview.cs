namespace IncidentKit;

/// <summary>Reads a postmortem before people approve it. An <see cref="IncidentTracker"/> asks all of its reviews, and blocking findings
/// keep the postmortem from being approved.</summary>
/// <remarks>A review is a pure function: no I/O, the same arguments give the same findings, safe for many threads. What it throws keeps
/// the command from being carried out; nothing is written.</remarks>
public interface IPostmortemReview
{
    /// <summary>What is wrong with the postmortem that the record of an incident makes; empty when nothing is.</summary>
    /// <param name="incident">The incident; <see cref="Postmortem.From(Incident)"/> gives its postmortem.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="now">The present.</param>
    IReadOnlyList<PostmortemFinding> Review(Incident incident, ResponsePolicy policy, DateTimeOffset now);
}
