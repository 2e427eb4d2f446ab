using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace IncidentKit.Markdown;

/// <summary>A table while its lines are collected.</summary>
internal sealed class TableLines(BlockParser parser) : LeafBlock(parser)
{
    public List<StringSlice> Rows { get; } = [];

    /// <summary>Whether the line of dashes below the head was met.</summary>
    public bool HasDelimiters { get; set; }
}
