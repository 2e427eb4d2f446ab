using System.Text;
using System.Text.Json;

namespace IncidentKit;

/// <summary>What is known about an incident, in the facts of one policy; what was not given is unknown.</summary>
/// <remarks>Immutable. Every value was checked against the policy: names, types, ranges. Nothing is clamped or guessed.</remarks>
public sealed class SeverityFacts
{
    private readonly FactValue?[] _given;
    private readonly KeyRange[] _keys;
    private readonly byte[] _texts;

    private SeverityFacts(SeverityPolicy policy, FactValue?[] given, KeyRange[] keys, byte[] texts)
    {
        Policy = policy;
        _given = given;
        _keys = keys;
        _texts = texts;
    }

    /// <summary>The policy whose facts they are.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>What was given, by the name of the fact, in the order of the policy; the unknown ones are left out.</summary>
    public IEnumerable<KeyValuePair<string, FactValue>> Known
    {
        get
        {
            for (var fact = 0; fact < _given.Length; fact++)
            {
                if (_given[fact] is { } value)
                    yield return new(Policy.Facts[fact].Name, value);
            }
        }
    }

    internal ReadOnlySpan<KeyRange> Keys => _keys;

    /// <summary>For each variable that is a text of a set: 0 no, 1 yes, 2 unknown.</summary>
    internal ReadOnlySpan<byte> Texts => _texts;

    /// <summary>What is known about a fact.</summary>
    /// <param name="fact">Its name.</param>
    /// <exception cref="SeverityFactsException">The policy has no such fact.</exception>
    public FactValue this[string fact] => _given[IndexOf(fact)] ?? FactValue.Unknown;

    /// <summary>Nothing is known.</summary>
    /// <param name="policy">The policy.</param>
    public static SeverityFacts None(SeverityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new FactsReading(policy).Finish();
    }

    /// <summary>Facts from code.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="values">By name of the fact or of a shorthand: truth values, answers, numbers, times, texts; null is unknown.</param>
    /// <exception cref="SeverityFactsException">A name is unknown, or a value does not fit; all of it is listed.</exception>
    public static SeverityFacts From(SeverityPolicy policy, IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(values);
        var reading = new FactsReading(policy);
        foreach (var (name, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            reading.AddObject(name, value);
        return reading.Finish();
    }

    /// <summary>Facts as they stand in records and events.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="values">By name of the fact or of a shorthand.</param>
    /// <exception cref="SeverityFactsException">A name is unknown, or a value does not fit; all of it is listed.</exception>
    public static SeverityFacts From(SeverityPolicy policy, IEnumerable<KeyValuePair<string, FactValue>> values)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(values);
        var reading = new FactsReading(policy);
        foreach (var (name, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            reading.Add(JsonText.Path("$", name), name, value);
        return reading.Finish();
    }

    /// <summary>The facts of a typed assessment, as far as the policy asks for them.</summary>
    /// <param name="policy">A policy; one that calls other facts by these names gets nothing from them.</param>
    /// <param name="impact">The assessment.</param>
    public static SeverityFacts From(SeverityPolicy policy, in ImpactAssessment impact)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var reading = new FactsReading(policy);
        reading.Add(impact);
        return reading.Finish();
    }

    /// <summary>Reads facts: one JSON object with a member for each fact.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="json">The object, 1 MB at most.</param>
    /// <exception cref="SeverityFactsException">It is not one, a name is unknown or stands twice, or a value does not fit; all of it is listed.</exception>
    public static SeverityFacts Parse(SeverityPolicy policy, string json)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(json);
        return FactsReading.Parse(policy, json.Length > FactsReading.MaxBytes ? new byte[FactsReading.MaxBytes + 1] : Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads facts: one JSON object with a member for each fact.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="utf8Json">The object in UTF-8, 1 MB at most.</param>
    /// <exception cref="SeverityFactsException">It is not one, a name is unknown or stands twice, or a value does not fit; all of it is listed.</exception>
    public static SeverityFacts Parse(SeverityPolicy policy, ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return FactsReading.Parse(policy, utf8Json);
    }

    /// <summary>The same facts with one of them given anew.</summary>
    /// <param name="fact">The name of the fact, or of a shorthand.</param>
    /// <param name="value">What is known now; <see cref="FactValue.Unknown"/> takes it back.</param>
    /// <exception cref="SeverityFactsException">The name is unknown, or the value does not fit.</exception>
    public SeverityFacts With(string fact, FactValue value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        var reading = new FactsReading(Policy);
        var changed = reading.FactOf(fact) is { } index ? Policy.Facts[index].Name : fact;
        foreach (var (name, known) in Known)
        {
            if (name != changed)
                reading.Add(JsonText.Path("$", name), name, known);
        }

        reading.Add(JsonText.Path("$", fact), fact, value);
        return reading.Finish();
    }

    /// <summary>The facts as one JSON object, in the order of the policy.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, SeverityJson.OneLine))
            WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>For example <c>applicationDown: no, affectedUsersPercentage: 12.5 %</c>.</summary>
    public override string ToString() => string.Join(
        ", ", Known.Select(pair => $"{pair.Key}: {FactWords.Of(pair.Value, Policy.FindFact(pair.Key))}").DefaultIfEmpty("nothing known"));

    internal static SeverityFacts Make(SeverityPolicy policy, FactValue?[] given, KeyRange[] keys, byte[] texts) => new(policy, given, keys, texts);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in Known)
        {
            writer.WritePropertyName(name);
            FactValueJson.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>The box of the policy's variables that these facts leave open.</summary>
    internal ulong[] ToBox()
    {
        var compiled = Policy.Compiled;
        var box = new ulong[compiled.Everything.Length];
        foreach (var variable in compiled.Variables)
        {
            var (low, high) = CellsOf(variable);
            for (var cell = low; cell <= high; cell++)
                Cells.Add(box, variable.MaskStart, cell);
        }

        return box;
    }

    internal (int Low, int High) CellsOf(PolicyVariable variable)
    {
        if (variable.Text is not null)
            return _texts[variable.Index] switch { 0 => (0, 0), 1 => (1, 1), _ => (0, 1) };
        var keys = _keys[variable.Fact];
        var low = variable.CellOf(keys.Low);
        return (low, keys.High == keys.Low ? low : variable.CellOf(keys.High));
    }

    internal FactValue? Given(int fact) => _given[fact];

    private int IndexOf(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Policy.FactIndex.TryGetValue(fact, out var index) ? index : throw new SeverityFactsException([FactsReading.Unknown(Policy, fact)]);
    }
}
