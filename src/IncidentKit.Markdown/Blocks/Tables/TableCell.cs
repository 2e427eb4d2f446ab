using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>A cell of a table: its inlines.</summary>
internal sealed class TableCell(BlockParser parser) : LeafBlock(parser);
