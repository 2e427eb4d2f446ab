using System.Collections;

namespace IncidentKit;

/// <summary>An immutable list whose <see cref="Add"/> takes constant time: lists grown from one another share their array.</summary>
/// <remarks>
/// Each list sees only its own prefix. The first to append to a prefix takes the next slot of the shared array; a second one that
/// appends to the same prefix finds the slot taken and copies. Equality is by content and order. Safe for any number of threads.
/// </remarks>
internal sealed class AppendOnlyList<T> : IReadOnlyList<T>, IEquatable<AppendOnlyList<T>>
{
    private readonly Slots _slots;

    private AppendOnlyList(Slots slots, int count)
    {
        _slots = slots;
        Count = count;
    }

    public static AppendOnlyList<T> Empty { get; } = new(new Slots(0), 0);

    public int Count { get; }

    public T this[int index] => (uint)index < (uint)Count
        ? _slots.Items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no element at this index.");

    public AppendOnlyList<T> Add(T item)
    {
        var slots = _slots;
        if (Count == slots.Items.Length || Interlocked.CompareExchange(ref slots.Used, Count + 1, Count) != Count)
        {
            slots = new Slots(Math.Max(4, Count * 2));
            Array.Copy(_slots.Items, slots.Items, Count);
            slots.Used = Count + 1;
        }

        slots.Items[Count] = item;
        return new AppendOnlyList<T>(slots, Count + 1);
    }

    public AppendOnlyList<T> Replace(int index, T item)
    {
        var slots = new Slots(Count);
        Array.Copy(_slots.Items, slots.Items, Count);
        slots.Items[index] = item;
        slots.Used = Count;
        return new AppendOnlyList<T>(slots, Count);
    }

    public AppendOnlyList<T> Without(T item)
    {
        var result = Empty;
        foreach (var kept in this)
        {
            if (!EqualityComparer<T>.Default.Equals(kept, item))
                result = result.Add(kept);
        }

        return result;
    }

    public bool Equals(AppendOnlyList<T>? other) =>
        other is not null
        && other.Count == Count
        && _slots.Items.AsSpan(0, Count).SequenceEqual(other._slots.Items.AsSpan(0, Count), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as AppendOnlyList<T>);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, _slots.Items[Count - 1]);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _slots.Items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Slots(int capacity)
    {
        public readonly T[] Items = new T[capacity];
        public int Used;
    }
}
