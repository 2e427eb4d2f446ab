using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What is said about several facts, by name.</summary>
/// <remarks>Immutable, in ordinal order, equal by content. Whether names and values fit is checked where they meet a policy.</remarks>
[JsonConverter(typeof(FactValuesJsonConverter))]
public sealed class FactValues : IEnumerable<KeyValuePair<string, FactValue>>, IEquatable<FactValues>
{
    private readonly ImmutableSortedDictionary<string, FactValue> _values;

    /// <summary>Makes a set.</summary>
    /// <param name="values">Each name once.</param>
    /// <exception cref="ArgumentException">A name stands there more than once.</exception>
    public FactValues(IEnumerable<KeyValuePair<string, FactValue>> values)
        : this(Checked(values))
    {
    }

    private FactValues(ImmutableSortedDictionary<string, FactValue> values) => _values = values;

    /// <summary>Nothing is said.</summary>
    public static FactValues Empty { get; } = new(ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal));

    /// <summary>How many facts something is said about.</summary>
    public int Count => _values.Count;

    /// <summary>What is said about a fact; null when nothing is.</summary>
    /// <param name="name">Its name.</param>
    public FactValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>The same with one fact given, in the place of what was said about it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public FactValues With(string name, FactValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new FactValues(_values.SetItem(name, value));
    }

    /// <summary>The same without some facts.</summary>
    /// <param name="names">Their names; unknown ones do nothing.</param>
    public FactValues Without(params IEnumerable<string> names) => new(_values.RemoveRange(names));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FactValues? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactValues);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    /// <summary>For example <c>applicationDown: no, users: 120</c>.</summary>
    public override string ToString() => string.Join(", ", _values.Select(pair => $"{pair.Key}: {pair.Value}"));

    private static ImmutableSortedDictionary<string, FactValue> Checked(IEnumerable<KeyValuePair<string, FactValue>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (!all.TryAdd(name, value))
                throw new ArgumentException($"The fact {name} stands there more than once.", nameof(values));
        }

        return all.ToImmutable();
    }
}
