namespace IncidentKit;

/// <summary>How often each term is in a text, with the first word that it came from.</summary>
internal sealed class TermCounts
{
    private readonly SortedDictionary<string, (int Count, string Word)> _terms = new(StringComparer.Ordinal);

    public TermCounts(params IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            foreach (var (term, word) in TermReader.Read(text ?? ""))
                _terms[term] = _terms.TryGetValue(term, out var known) ? (known.Count + 1, known.Word) : (1, word);
        }
    }

    public bool IsEmpty => _terms.Count == 0;

    public IEnumerable<string> Terms => _terms.Keys;

    public string WordOf(string term) => _terms[term].Word;

    /// <summary>The cosine of the angle between two texts, each term weighing by its rarity (TF-IDF): 0 to 1.</summary>
    public double Cosine(TermCounts other, TermWeights weights)
    {
        var product = 0.0;
        foreach (var (term, count) in _terms)
        {
            if (other._terms.TryGetValue(term, out var otherCount))
                product += Weight(term, count.Count, weights) * Weight(term, otherCount.Count, weights);
        }

        return product == 0 ? 0 : Math.Min(1, product / (Norm(weights) * other.Norm(weights)));
    }

    /// <summary>The terms that both have, those that say most first.</summary>
    public IEnumerable<string> SharedWith(TermCounts other, TermWeights weights) =>
        _terms.Keys.Where(other._terms.ContainsKey).OrderByDescending(weights.Of).ThenBy(term => term, StringComparer.Ordinal);

    private double Norm(TermWeights weights)
    {
        var sum = 0.0;
        foreach (var (term, count) in _terms)
        {
            var weight = Weight(term, count.Count, weights);
            sum += weight * weight;
        }

        return Math.Sqrt(sum);
    }

    private static double Weight(string term, int count, TermWeights weights) => (1 + Math.Log(count)) * weights.Of(term);
}
