using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>A row of a table: its cells.</summary>
internal sealed class TableRow(BlockParser parser) : ContainerBlock(parser);
