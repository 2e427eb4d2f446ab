using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>A table: its rows, the head first.</summary>
internal sealed class TableRows(BlockParser parser) : ContainerBlock(parser);
