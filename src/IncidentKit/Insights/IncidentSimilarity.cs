namespace IncidentKit;

/// <summary>Compares two incidents: which systems, words and causes they share.</summary>
/// <remarks>Pure and deterministic. The score is a weighted mean of three parts: systems 40 % (shared by all, weighed by rarity), words
/// 30 % and causes 30 % (cosine of TF-IDF). A part that one of the two knows nothing about is left out; what is known has to carry
/// at least 60 %, so that a title alone never makes two incidents the same.</remarks>
public static class IncidentSimilarity
{
    private const double SystemsShare = 0.4;
    private const double WordsShare = 0.3;
    private const double CausesShare = 0.3;
    private const double LeastKnown = 0.6;
    private const double LikeCause = 0.3;

    /// <summary>How alike two incidents are. The score is the same both ways.</summary>
    /// <param name="incident">The one to explain.</param>
    /// <param name="other">Another one; the causes in the answer are its causes.</param>
    /// <param name="weights">What counts as rare; when null, all terms weigh the same.</param>
    public static Similarity Compare(IncidentProfile incident, IncidentProfile other, TermWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(other);
        weights ??= new TermWeights();
        return new Similarity(
            ScoreOf(incident, other, weights), [.. incident.Systems.Intersect(other.Systems)],
            [.. incident.Words.SharedWith(other.Words, weights).Take(10).Select(incident.Words.WordOf)], LikeCauses(incident, other, weights));
    }

    /// <summary>The score alone, for sorting out many.</summary>
    internal static double ScoreOf(IncidentProfile incident, IncidentProfile other, TermWeights weights)
    {
        var known = 0.0;
        var score = 0.0;
        Part(SystemsShare, incident.Systems.IsEmpty || other.Systems.IsEmpty, () => Overlap(incident, other, weights));
        Part(WordsShare, incident.Words.IsEmpty || other.Words.IsEmpty, () => incident.Words.Cosine(other.Words, weights));
        Part(CausesShare, incident.CauseWords.IsEmpty || other.CauseWords.IsEmpty, () => incident.CauseWords.Cosine(other.CauseWords, weights));
        return Math.Min(1, score / Math.Max(known, LeastKnown));

        void Part(double share, bool isUnknown, Func<double> likeness)
        {
            if (isUnknown)
                return;
            known += share;
            score += share * likeness();
        }
    }

    private static double Overlap(IncidentProfile incident, IncidentProfile other, TermWeights weights) =>
        incident.Systems.Intersect(other.Systems).Sum(weights.OfSystem) / incident.Systems.Union(other.Systems).Sum(weights.OfSystem);

    private static string[] LikeCauses(IncidentProfile incident, IncidentProfile other, TermWeights weights) =>
    [
        .. other.Causes
            .Select((cause, i) => (Cause: cause, Likeness: incident.CauseTerms.Select(own => own.Cosine(other.CauseTerms[i], weights)).DefaultIfEmpty().Max()))
            .Where(cause => cause.Likeness >= LikeCause)
            .OrderByDescending(cause => cause.Likeness).ThenBy(cause => cause.Cause, StringComparer.Ordinal)
            .Take(5).Select(cause => cause.Cause),
    ];
}
