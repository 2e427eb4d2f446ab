using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace IncidentKit.Markdown;

/// <summary>Makes Markdig parse tables with <see cref="TableParser"/>.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Documents are read, never rendered.
    }
}
