namespace IncidentKit;

/// <summary>One cause in the drawing.</summary>
internal sealed class CauseBox
{
    public const int LineHeight = 18;
    public const int Padding = 12;

    private const int MaxLines = 12;
    private const int MaxEvidenceLines = 4;
    private const double TextWidth = CauseLayout.BoxWidth - (2 * Padding);

    public CauseBox(Cause cause, IEnumerable<CauseEdge> edges)
    {
        Cause = cause;
        Lines = WrappedText.Wrap($"{cause.Number}. {cause.Text}", TextWidth / 13.5, MaxLines);
        var evidence = edges.Select(CauseDiagram.EvidenceOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        EvidenceLines = evidence.Length == 0 ? [] : WrappedText.Wrap($"Shown by: {string.Join("; ", evidence)}", TextWidth / 12, MaxEvidenceLines);
    }

    public Cause Cause { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> EvidenceLines { get; }

    public int Layer { get; set; }

    public int X { get; set; }

    public int Y { get; set; }

    public int Middle => X + (CauseLayout.BoxWidth / 2);

    /// <summary>One line more than text and evidence: the kind stands above them.</summary>
    public int Height => (2 * Padding) + ((Lines.Count + EvidenceLines.Count + 1) * LineHeight);
}
