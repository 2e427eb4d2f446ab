namespace IncidentKit.Markdown;

/// <summary>What kind of block a <see cref="SourceBlock"/> is.</summary>
internal enum SourceBlockKind
{
    Heading,
    Paragraph,
    List,
    Entry,
    Quote,
    Code,
    Table,
}
