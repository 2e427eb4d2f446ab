namespace IncidentKit;

/// <summary>How much a term or a system says: what few incidents have says more than what all have.</summary>
/// <remarks>For one thread while it counts; then immutable in effect.</remarks>
public sealed class TermWeights
{
    /// <summary>The greatest number of different terms counted, so that memory has a bound; what is met later counts as rare.</summary>
    public const int MaxTerms = 200_000;

    private readonly Dictionary<string, int> _incidents = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Counts an incident.</summary>
    /// <param name="profile">What it is about.</param>
    public void Count(IncidentProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _count++;
        foreach (var term in profile.Words.Terms.Concat(profile.Systems.Select(KeyOf)))
        {
            if (_incidents.TryGetValue(term, out var known))
                _incidents[term] = known + 1;
            else if (_incidents.Count < MaxTerms)
                _incidents.Add(term, 1);
        }
    }

    /// <summary>More than 0; without any incident counted, the same for all terms.</summary>
    internal double Of(string term) => Math.Log(1 + ((_count + 1.0) / (_incidents.GetValueOrDefault(term) + 1)));

    internal double OfSystem(string system) => Of(KeyOf(system));

    // A system named like a word is another thing than the word; no term has a blank in it.
    private static string KeyOf(string system) => "system " + system;
}
