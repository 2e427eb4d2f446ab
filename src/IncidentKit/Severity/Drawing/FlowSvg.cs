using System.Globalization;

namespace IncidentKit;

/// <summary>Draws a flow: questions down the left on no, and to the right on yes.</summary>
internal sealed class FlowSvg
{
    private const double BoxWidth = 300;
    private const double ColumnGap = 70;
    private const double RowGap = 34;
    private const double LineHeight = 17;
    private const double Margin = 20;
    private const int Characters = 38;
    private const string Taken = "#1a4fa3";
    private const string Way = "#7a828c";
    private const string Ink = "#1f2328";

    private readonly SvgWriter _svg = new();
    private double _width;
    private double _height;

    public static string Of(FlowNode flow, string title)
    {
        var drawing = new FlowSvg();
        drawing.Node(flow, Margin, Margin);
        return drawing._svg.Finish(title, drawing._width + Margin, drawing._height + Margin);
    }

    /// <summary>Draws a node and all below it; gives back where its own box ends and where the next row begins.</summary>
    private (double BoxBottom, double Bottom) Node(FlowNode node, double x, double y)
    {
        var bottom = Box(node, x, y);
        if (node.Yes is null && node.No is null)
            return (bottom, bottom);

        var middle = (y + bottom) / 2;
        var next = bottom;
        if (node.Yes is { } yes)
        {
            var right = x + BoxWidth + ColumnGap;
            var (taken, dash) = (node.TakesYes == true, node.TakesYes == true && node.IsOpen ? "6 4" : null);
            var (below, all) = Node(yes, right, y);

            // Straight where the outcome is high enough, else bent once.
            var entry = Math.Clamp(middle, y + 12, below - 12);
            _svg.Arrow(Points((x + BoxWidth, middle), (right - (ColumnGap / 2), middle), (right - (ColumnGap / 2), entry), (right, entry)), taken ? Taken : Way, taken ? 3 : 1.5, dash);
            _svg.Text(x + BoxWidth + 8, middle - 6, taken && node.IsOpen ? "yes?" : "yes", taken ? Taken : Way, 12, taken);
            next = Math.Max(next, all);
        }

        if (node.No is { } no)
        {
            var (taken, dash) = (node.TakesYes == false, node.TakesYes == false && node.IsOpen ? "6 4" : null);
            var top = next + RowGap;
            _svg.Arrow(Points((x + 28, bottom), (x + 28, top)), taken ? Taken : Way, taken ? 3 : 1.5, dash);
            if (node.Yes is not null)
                _svg.Text(x + 38, bottom + 21, taken && node.IsOpen ? "no?" : "no", taken ? Taken : Way, 12, taken);
            next = Node(no, x, top).Bottom;
        }

        return (bottom, next);
    }

    private double Box(FlowNode node, double x, double y)
    {
        var lines = SvgWriter.Wrap(node.Text, Characters, 4);
        var height = (LineHeight * (lines.Count + (node.Id.Length > 0 ? 1 : 0))) + 16;
        var fill = node.Colour ?? (node.OnPath ? "#e8effb" : "#f6f8fa");
        var ink = node.Colour is null ? Ink : LevelColours.TextOn(node.Colour);
        _svg.Rect(x, y, BoxWidth, height, fill, node.OnPath ? Taken : node.Colour ?? Way, node.OnPath ? 3 : 1);
        var line = y + 20;
        if (node.Id.Length > 0)
        {
            _svg.Text(x + 12, line, SvgWriter.Wrap(node.Id, Characters - 4, 1)[0], ink, 13, bold: true);
            line += LineHeight;
        }

        foreach (var text in lines)
        {
            _svg.Text(x + 12, line, text, ink);
            line += LineHeight;
        }

        _width = Math.Max(_width, x + BoxWidth);
        _height = Math.Max(_height, y + height);
        return y + height;
    }

    private static string Points(params ReadOnlySpan<(double X, double Y)> points)
    {
        var text = new List<string>(points.Length);
        foreach (var (x, y) in points)
            text.Add(string.Create(CultureInfo.InvariantCulture, $"{x:0.#},{y:0.#}"));
        return string.Join(' ', text);
    }
}
