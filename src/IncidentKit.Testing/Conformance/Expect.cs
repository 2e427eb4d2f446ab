namespace IncidentKit.Testing;

/// <summary>What cases compare with.</summary>
internal static class Expect
{
    public static void That(bool isSo, string expected, string seen)
    {
        if (!isSo)
            throw new ConformanceException(expected, seen);
    }

    public static void Equal<T>(T expected, T seen, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, seen), $"{what}: {Shown.Of(expected)}", Shown.Of(seen));

    public static void Sequence<T>(IReadOnlyList<T> expected, IReadOnlyList<T> seen, string what)
    {
        var same = 0;
        while (same < expected.Count && same < seen.Count && EqualityComparer<T>.Default.Equals(expected[same], seen[same]))
            same++;
        if (same == expected.Count && same == seen.Count)
            return;
        That(
            false,
            $"{what}: {expected.Count} of them, number {same + 1} being {(same < expected.Count ? Shown.Of(expected[same]) : "none")}",
            $"{seen.Count} of them, number {same + 1} being {(same < seen.Count ? Shown.Of(seen[same]) : "none")}");
    }

    public static void Empty<T>(IReadOnlyList<T> seen, string what) => Sequence([], seen, what);

    public static T Single<T>(IReadOnlyList<T> seen, string what)
    {
        That(seen.Count == 1, $"{what}: exactly one", $"{seen.Count}");
        return seen[0];
    }

    /// <summary>The call throws this exception or one derived from it.</summary>
    public static async Task<TException> ThrowsAsync<TException>(Func<Task> call, string what)
        where TException : Exception
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (TException expected)
        {
            return expected;
        }
        catch (Exception other)
        {
            throw new ConformanceException($"{what}: {typeof(TException).Name}", $"{other.GetType().Name}: {other.Message}", other);
        }

        throw new ConformanceException($"{what}: {typeof(TException).Name}", "no exception");
    }
}
