namespace IncidentKit.Markdown;

/// <summary>Something that a reader of the document has to guess, or can't know.</summary>
/// <param name="Doubt">What it is about.</param>
/// <param name="Message">What was read how, in a sentence.</param>
/// <param name="Span">Where.</param>
public sealed record ReadingNote(ReadingDoubt Doubt, string Message, SourceSpan Span);
