using IncidentKit;

namespace CustomStore;

/// <summary>One line of the journal: an append, or a number that was given.</summary>
/// <param name="Append">What was written.</param>
/// <param name="NumberOf">The year whose next number was given.</param>
internal sealed record JournalEntry(IncidentAppend? Append, int? NumberOf);
