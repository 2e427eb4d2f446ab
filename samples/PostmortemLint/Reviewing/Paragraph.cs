namespace PostmortemLint;

/// <summary>A paragraph of a text, and where it starts in it.</summary>
/// <param name="Text">The paragraph with its line ends.</param>
/// <param name="Offset">From 0.</param>
/// <param name="Line">From 1.</param>
internal sealed record Paragraph(string Text, long Offset, long Line);
