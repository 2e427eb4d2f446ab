namespace IncidentKit.Testing;

/// <summary>What happened in a simulation.</summary>
/// <param name="Incidents">The incidents at the end, in the order in which they were declared.</param>
/// <param name="Sent">Every message that a notifier took, in order.</param>
/// <param name="Lines">Commands, what came of them, reminders and messages, each on a line with its time.</param>
public sealed record SimulationReport(
    IReadOnlyList<Incident> Incidents, IReadOnlyList<SentMessage> Sent, IReadOnlyList<string> Lines)
{
    /// <summary>The lines.</summary>
    public override string ToString() => string.Join("\n", Lines);
}
