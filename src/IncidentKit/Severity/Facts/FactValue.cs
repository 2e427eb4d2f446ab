using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IncidentKit;

/// <summary>What is said about a fact, before a policy says what the fact is: an answer, a number, a text, texts, a range, or nothing.</summary>
/// <remarks>
/// Immutable, equal by content. A number is kept as it was given, so that a percentage from a <see cref="double"/> loses nothing.
/// Whether a value fits a fact is checked where it meets the policy: <see cref="SeverityFacts"/>.
/// </remarks>
[JsonConverter(typeof(FactValueJsonConverter))]
public sealed class FactValue : IEquatable<FactValue>
{
    private FactValue(object? content) => Content = content;

    /// <summary>Nothing is known.</summary>
    public static FactValue Unknown { get; } = new(null);

    /// <summary>Yes.</summary>
    public static FactValue Yes { get; } = new(Answer.Yes);

    /// <summary>No.</summary>
    public static FactValue No { get; } = new(Answer.No);

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => Content is null;

    /// <summary>An <see cref="Answer"/>, a decimal, a double, a TimeSpan, a string, an array of strings, or comparisons.</summary>
    internal object? Content { get; }

    /// <summary>An answer.</summary>
    /// <param name="value">Yes, no or unknown.</param>
    public static implicit operator FactValue(Answer value) => value switch { Answer.Yes => Yes, Answer.No => No, _ => Unknown };

    /// <summary>An answer.</summary>
    /// <param name="value">True is yes.</param>
    public static implicit operator FactValue(bool value) => value ? Yes : No;

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FactValue(long value) => new((decimal)value);

    /// <summary>A number.</summary>
    /// <param name="value">The number; a value that is not a number is refused when it meets a policy.</param>
    public static implicit operator FactValue(double value) => new(value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FactValue(decimal value) => new(value);

    /// <summary>A length of time.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator FactValue(TimeSpan value) => new(value);

    /// <summary>A text: a value of an enumeration, an ISO 8601 duration, or <c>yes</c>, <c>no</c>, <c>unknown</c>.</summary>
    /// <param name="value">The text; null is unknown.</param>
    public static implicit operator FactValue(string? value) => new(value);

    /// <summary>Texts.</summary>
    /// <param name="value">The texts; null is unknown, none means that there are none.</param>
    public static implicit operator FactValue(string[]? value) => new(value is null ? null : ImmutableArray.Create(value));

    /// <summary>A number of which only bounds are known, such as "more than 10 %".</summary>
    /// <param name="bounds">Comparisons that all hold: above, at least, below, at most.</param>
    public static FactValue Range(params IEnumerable<FactComparison> bounds)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        return new FactValue(bounds.ToImmutableArray());
    }

    /// <summary>A value of the types that facts come in from code.</summary>
    /// <param name="value">Null, an answer, a truth value, any number, a TimeSpan, a text, or texts.</param>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public static FactValue Of(object? value) => value switch
    {
        null => Unknown,
        FactValue fact => fact,
        Answer answer => answer,
        bool answer => answer,
        byte or sbyte or short or ushort or int or uint or long or ulong
            => new FactValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        float number => (double)number,
        double number => number,
        decimal number => number,
        TimeSpan time => time,
        string text => text,
        IEnumerable<string> texts => new FactValue(texts.ToImmutableArray()),
        _ => throw new ArgumentException($"A fact can't be a {value.GetType().Name}.", nameof(value)),
    };

    /// <inheritdoc/>
    public bool Equals(FactValue? other) => other is not null && (Content, other.Content) switch
    {
        (ImmutableArray<string> mine, ImmutableArray<string> theirs) => mine.SequenceEqual(theirs),
        (ImmutableArray<FactComparison> mine, ImmutableArray<FactComparison> theirs) => mine.SequenceEqual(theirs),
        _ => Equals(Content, other.Content),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Content switch
    {
        ImmutableArray<string> texts => texts.Length,
        ImmutableArray<FactComparison> bounds => bounds.Length,
        var content => content?.GetHashCode() ?? 0,
    };

    /// <summary>For example <c>yes</c>, <c>12.5</c>, <c>15 minutes</c> or <c>more than 10</c>.</summary>
    public override string ToString() => FactWords.Of(this, null);
}
