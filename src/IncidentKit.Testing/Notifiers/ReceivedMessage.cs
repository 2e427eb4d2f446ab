namespace IncidentKit.Testing;

/// <summary>A message as the receiver saw it.</summary>
/// <param name="MessageId">The id by which the receiver can tell a repetition; null when there was none.</param>
/// <param name="Content">What the receiver read, as text: the body of a request, a mail, a line. In JSON the cases look into the strings
/// themselves.</param>
public sealed record ReceivedMessage(string? MessageId, string Content);
