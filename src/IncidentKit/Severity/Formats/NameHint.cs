namespace IncidentKit;

/// <summary>What to say about a name that is not known.</summary>
internal static class NameHint
{
    private const int ListedNames = 20;

    /// <summary><c>. Did you mean 'x'?</c>, or the known names when none is near and they are few.</summary>
    public static string Of(string name, IReadOnlyCollection<string> known)
    {
        if (NearestName.Find(name, known) is { } nearest)
            return $". Did you mean '{nearest}'?";
        return known.Count is > 0 and <= ListedNames ? $". Known: {string.Join(", ", known)}" : "";
    }
}
