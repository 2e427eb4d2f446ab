namespace IncidentKit;

/// <summary>A duration as it stands in a text.</summary>
/// <param name="First">The index of its first token, hedges left out.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Value">The duration; of a range the longer one.</param>
/// <param name="Shortest">Of a range the shorter one, else the same.</param>
/// <param name="Slack">How far it may be rounded.</param>
internal sealed record SpokenDuration(int First, int End, TimeSpan Value, TimeSpan Shortest, TimeSpan Slack);
