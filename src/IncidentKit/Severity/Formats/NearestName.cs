namespace IncidentKit;

/// <summary>Guesses what was meant by a name that is not known.</summary>
internal static class NearestName
{
    /// <summary><c>. Did you mean "x"?</c>, or the known names when nothing is near.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known)
    {
        var nearest = known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= 3)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, Math.Min(3, pair.candidate.Length / 2)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        if (nearest is not null)
            return $". Did you mean '{nearest}'?";
        return known.Count is > 0 and <= 20 ? $". Known: {string.Join(", ", known)}" : "";
    }

    private static int Distance(string left, string right)
    {
        if (left.Length > 80)
            return int.MaxValue;
        var costs = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[^1];
    }
}
