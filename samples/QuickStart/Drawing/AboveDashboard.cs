using Spectre.Console.Rendering;

namespace QuickStart;

/// <summary>Something written above a live display: wipes the old display away first, whose lines would show through otherwise.</summary>
internal sealed class AboveDashboard(IRenderable content) : IRenderable
{
    private const string EraseToEndOfScreen = "\u001b[0J";

    public Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        [Segment.Control(EraseToEndOfScreen), .. content.Render(options, maxWidth)];
}
