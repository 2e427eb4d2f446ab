namespace IncidentKit;

/// <summary>What someone may have meant who misspelt a name.</summary>
internal static class NearestName
{
    /// <summary><c>; did you mean 'x'?</c>, or nothing when no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The known name with the fewest letters changed, at most a third of them; null when none is so near.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        string? nearest = null;
        var least = Math.Max(1, Math.Min(name.Length, 100) / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) < least && Distance(name, candidate) is var distance && distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Letters put in, left out, changed or swapped; upper and lower case are alike.</summary>
    private static int Distance(string left, string right)
    {
        var (beforeLast, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
