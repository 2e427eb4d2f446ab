using System.Globalization;

namespace IncidentKit.Tests.Review.Linting;

/// <summary>Hits and misses over one part of the corpus; it names no sentence, so that the held-back part stays unread.</summary>
internal sealed class CorpusScore
{
    public int Hits { get; set; }

    public int FalseFindings { get; set; }

    public int Missed { get; set; }

    public double Precision => 100.0 * Hits / Math.Max(1, Hits + FalseFindings);

    public double Recall => 100.0 * Hits / Math.Max(1, Hits + Missed);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"precision {Precision:0.0} %, recall {Recall:0.0} % ({Hits} hits, {FalseFindings} false, {Missed} missed)");
}
