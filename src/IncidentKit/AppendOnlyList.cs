using System.Collections;

namespace IncidentKit;

/// <summary>An immutable list whose <see cref="Add"/> takes constant time: lists grown from one another share their chunks.</summary>
/// <remarks>
/// Full chunks are never touched again. The last chunk is shared too: each list sees only its own prefix of it, the first to append to
/// a prefix takes the next slot, and a second one that appends to the same prefix finds the slot taken and copies that chunk alone.
/// Equality is by content and order. Safe for any number of threads.
/// </remarks>
internal sealed class AppendOnlyList<T> : IReadOnlyList<T>, IEquatable<AppendOnlyList<T>>
{
    private const int ChunkSize = 32;
    private const int SmallestChunk = 4;

    private readonly T[][] _full;
    private readonly Tail _tail;

    private AppendOnlyList(T[][] full, Tail tail, int count)
    {
        _full = full;
        _tail = tail;
        Count = count;
    }

    public static AppendOnlyList<T> Empty { get; } = new([], new Tail(0), 0);

    public int Count { get; }

    public T this[int index] => (uint)index >= (uint)Count
        ? throw new ArgumentOutOfRangeException(nameof(index), index, "There is no element at this index.")
        : index / ChunkSize < _full.Length ? _full[index / ChunkSize][index % ChunkSize] : _tail.Items[index % ChunkSize];

    public AppendOnlyList<T> Add(T item)
    {
        var full = _full;
        var tail = _tail;
        var used = Count - (full.Length * ChunkSize);
        if (used == ChunkSize)
        {
            full = [.. full, tail.Items];
            tail = new Tail(SmallestChunk);
            used = 0;
        }

        if (!tail.TryTake(used))
            tail = tail.Copy(used);
        tail.Items[used] = item;
        return new AppendOnlyList<T>(full, tail, Count + 1);
    }

    public AppendOnlyList<T> Replace(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var chunk = index / ChunkSize;
        if (chunk == _full.Length)
        {
            var tail = _tail.Copy(Count - (_full.Length * ChunkSize) - 1);
            tail.Items[Count - (_full.Length * ChunkSize) - 1] = this[Count - 1];
            tail.Items[index % ChunkSize] = item;
            return new AppendOnlyList<T>(_full, tail, Count);
        }

        T[][] full = [.. _full];
        full[chunk] = [.. full[chunk]];
        full[chunk][index % ChunkSize] = item;
        return new AppendOnlyList<T>(full, _tail, Count);
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

    public bool Equals(AppendOnlyList<T>? other)
    {
        if (other is null || other.Count != Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AppendOnlyList<T>);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[Count - 1]);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Tail(int capacity)
    {
        private int _taken;

        public T[] Items { get; } = new T[capacity];

        /// <summary>Takes the slot behind the first ones, if there is room and nobody else has taken it.</summary>
        public bool TryTake(int used) => used < Items.Length && Interlocked.CompareExchange(ref _taken, used + 1, used) == used;

        /// <summary>The first ones in a chunk of its own, with the slot behind them taken.</summary>
        public Tail Copy(int used)
        {
            var copy = new Tail(used < Items.Length ? Items.Length : Math.Clamp(used * 2, SmallestChunk, ChunkSize)) { _taken = used + 1 };
            Array.Copy(Items, copy.Items, used);
            return copy;
        }
    }
}
