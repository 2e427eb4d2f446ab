namespace IncidentKit;

/// <summary>Where each cause stands: layers by the longest way to the top, and in a column of its own among those that explain the
/// same.</summary>
internal sealed class CauseLayout
{
    public const int BoxWidth = 260;
    public const int Gap = 28;
    public const int LayerGap = 44;
    public const int Margin = 20;

    private const int LegendWidth = 620;

    private readonly CauseGraph _graph;
    private readonly Dictionary<int, CauseBox> _boxes = [];
    private readonly Dictionary<int, List<int>> _below = [];

    private CauseLayout(CauseGraph graph) => _graph = graph;

    public IEnumerable<CauseBox> Boxes => _boxes.Values.OrderBy(box => box.Cause.Number);

    public int Width { get; private set; }

    public int Bottom { get; private set; }

    public CauseBox this[int number] => _boxes[number];

    public static CauseLayout Of(CauseGraph graph, int top)
    {
        var layout = new CauseLayout(graph);
        layout.MakeBoxes();
        layout.PlaceColumns();
        layout.PlaceLayers(top);
        return layout;
    }

    private void MakeBoxes()
    {
        foreach (var cause in _graph.Standing)
        {
            _boxes.Add(cause.Number, new CauseBox(cause, _graph.EffectsOf(cause.Number)));
            if (cause.Explains is not { } effect)
                continue;
            if (!_below.TryGetValue(effect, out var siblings))
                _below.Add(effect, siblings = []);
            siblings.Add(cause.Number);
        }

        // The boxes come in no order of depth: settle them until nothing moves, which takes as many rounds as there are layers.
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var edge in _graph.Edges)
            {
                var layer = _boxes[edge.Effect].Layer + 1;
                if (_boxes[edge.Cause].Layer >= layer)
                    continue;
                _boxes[edge.Cause].Layer = layer;
                moved = true;
            }
        }
    }

    /// <summary>Each cause over the middle of what explains it; a branch shares its columns with no other.</summary>
    private void PlaceColumns()
    {
        var column = Margin;
        foreach (var box in Boxes.Where(box => box.Cause.Explains is null).ToArray())
            column = Place(box.Cause.Number, column) + Gap;
        var used = column - Gap + Margin;
        Width = Math.Max(used, LegendWidth);
        foreach (var box in Boxes)
            box.X += (Width - used) / 2;
    }

    private int Place(int top, int left)
    {
        // By hand and not by recursion: a chain may be as long as the record lets it.
        var order = new List<int>();
        var open = new Stack<int>([top]);
        while (open.TryPop(out var next))
        {
            order.Add(next);
            foreach (var below in Enumerable.Reverse(_below.GetValueOrDefault(next, [])))
                open.Push(below);
        }

        var right = left - Gap;
        foreach (var leaf in order.Where(number => !_below.ContainsKey(number)))
        {
            _boxes[leaf].X = right + Gap;
            right += Gap + BoxWidth;
        }

        foreach (var number in Enumerable.Reverse(order).Where(_below.ContainsKey))
            _boxes[number].X = (_boxes[_below[number][0]].X + _boxes[_below[number][^1]].X) / 2;
        return right;
    }

    private void PlaceLayers(int top)
    {
        foreach (var layer in Boxes.GroupBy(box => box.Layer).OrderBy(layer => layer.Key))
        {
            foreach (var box in layer)
                box.Y = top;
            top += layer.Max(box => box.Height) + LayerGap;
        }

        Bottom = _boxes.Count == 0 ? top : top - LayerGap;
    }
}
