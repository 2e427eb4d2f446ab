namespace IncidentKit;

internal static class AppendOnlyListExtensions
{
    /// <summary>The list with one more element, in constant time when it was made by IncidentKit.</summary>
    public static AppendOnlyList<T> Plus<T>(this IReadOnlyList<T> list, T item) => list.ToAppendOnly().Add(item);

    public static AppendOnlyList<T> ToAppendOnly<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is AppendOnlyList<T> list)
            return list;
        list = AppendOnlyList<T>.Empty;
        foreach (var item in items)
            list = list.Add(item);
        return list;
    }
}
