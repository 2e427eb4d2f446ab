using System.Collections.Immutable;
using System.Text.Json;

namespace IncidentKit;

/// <summary>Collects facts and what is wrong with them.</summary>
internal sealed class FactsReading
{
    public const int MaxBytes = 1024 * 1024;

    private readonly SeverityPolicy _policy;
    private readonly List<SeverityProblem> _problems = [];
    private readonly FactValue?[] _given;
    private readonly string?[] _givenAs;
    private readonly KeyRange[] _keys;
    private readonly byte[] _texts;

    public FactsReading(SeverityPolicy policy)
    {
        _policy = policy;
        _given = new FactValue?[policy.Facts.Length];
        _givenAs = new string?[policy.Facts.Length];
        _keys = [.. policy.Facts.Select(FactKeys.Domain)];
        _texts = new byte[policy.Compiled.Variables.Length];
        Array.Fill(_texts, (byte)2);
    }

    public static SeverityFacts Parse(SeverityPolicy policy, ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            throw new SeverityFactsException([new("$", "is larger than 1 MB")]);
        var reading = new FactsReading(policy);
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = SeverityPolicyLimits.JsonDepth });
            reading.Add(document.RootElement, "$");
            return reading.Finish();
        }
        catch (JsonException exception)
        {
            throw new SeverityFactsException([JsonSyntax.ProblemOf(exception)], exception);
        }
    }

    public static SeverityProblem Unknown(SeverityPolicy policy, string name) => new(
        JsonText.Path("$", name),
        $"is no fact of this policy{NameHint.Of(name, [.. policy.Facts.Select(fact => fact.Name), .. policy.Facts.SelectMany(fact => fact.Shorthands).Select(shorthand => shorthand.Name)])}");

    public int? FactOf(string name) => FactOf(_policy, name);

    public static int? FactOf(SeverityPolicy policy, string name)
    {
        if (policy.FactIndex.TryGetValue(name, out var index))
            return index;
        for (index = 0; index < policy.Facts.Length; index++)
        {
            if (policy.Facts[index].Shorthands.Any(shorthand => shorthand.Name == name))
                return index;
        }

        return null;
    }

    public void AddObject(string name, object? value)
    {
        try
        {
            Add(JsonText.Path("$", name), name, FactValue.Of(value));
        }
        catch (ArgumentException)
        {
            _problems.Add(new(JsonText.Path("$", name), $"is a {value!.GetType().Name}, which no fact can be"));
        }
    }

    public void Add(JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(new(path, $"must be an object with a member for each fact, not {StrictMembers.NameOf(json.ValueKind)}"));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            var name = JsonText.NameOf(member);
            var at = JsonText.Path(path, name);
            if (!seen.Add(name))
                _problems.Add(new(at, "stands here more than once"));
            else
                Add(at, name, FactValueJson.Read(member.Value, at, _problems));
        }
    }

    public void Add(in ImpactAssessment impact)
    {
        foreach (var fact in Enum.GetValues<SeverityFact>())
        {
            if (impact[fact] != Answer.Unknown && _policy.FindFact(DefaultFacts.NameOf(fact)) is { Type: FactType.YesNo } known)
                Add("$", known.Name, impact[fact]);
        }

        if (_policy.FindFact(DefaultFacts.Percentage) is not { Type: FactType.Percentage } share)
            return;
        if (impact.AffectedUsersPercentage is { } number)
            Add("$", share.Name, number);
        else if (impact.MoreThanTenPercentAffected == Answer.Yes)
            Add("$", share.Name, FactValue.Range(DefaultFacts.MoreThanTenPercent));
        else if (impact.MoreThanTenPercentAffected == Answer.No)
            Add("$", share.Name, FactValue.Range(FactRanges.Opposite(DefaultFacts.MoreThanTenPercent)));
    }

    public void Add(string path, string name, FactValue value)
    {
        if (FactOf(name) is not { } index)
        {
            _problems.Add(Unknown(_policy, name) with { Path = path });
            return;
        }

        var fact = _policy.Facts[index];
        if (ShorthandOf(index, name) is { } shorthand)
        {
            if (value.Content is not (null or Answer))
            {
                _problems.Add(new(path, $"is {value}, where yes, no or unknown is needed"));
                return;
            }

            value = value.Content switch
            {
                Answer.Yes => FactValue.Range(shorthand.Yes),
                Answer.No => FactValue.Range(FactRanges.Opposite(shorthand.Yes)),
                _ => value,
            };
        }

        if (value.IsUnknown || value.Content is "unknown")
            return;
        if (fact.Type == FactType.TextSet)
            AddTexts(path, index, fact, value);
        else
            AddKeys(path, name, index, fact, value);
    }

    public SeverityFacts Finish() => _problems.Count == 0
        ? SeverityFacts.Make(_policy, _given, _keys, _texts)
        : throw new SeverityFactsException(_problems);

    private FactShorthand? ShorthandOf(int index, string name)
    {
        foreach (var shorthand in _policy.Facts[index].Shorthands)
        {
            if (shorthand.Name == name)
                return shorthand;
        }

        return null;
    }

    private void AddKeys(string path, string name, int index, FactDefinition fact, FactValue value)
    {
        if (FactKeys.Read(fact, value, out var keys) is { } problem)
        {
            _problems.Add(new(path, problem));
            return;
        }

        var both = keys.Intersect(_keys[index]);
        if (both.IsEmpty)
        {
            _problems.Add(new(path, $"says {FactWords.Of(value, fact)}, but {_givenAs[index]} says {FactWords.Of(_given[index]!, fact)}. Give one of them, or make them agree"));
            return;
        }

        // Of a number and bounds around it, the number says more.
        if (_given[index] is null || both == keys)
            (_given[index], _givenAs[index]) = (value, name);
        _keys[index] = both;
    }

    private void AddTexts(string path, int index, FactDefinition fact, FactValue value)
    {
        if (value.Content is not ImmutableArray<string> texts)
        {
            _problems.Add(new(path, $"is {value}, where a list of texts is needed"));
            return;
        }

        if (FactTexts.ProblemOf(fact, _policy.Services, [.. texts]) is { } problem)
        {
            _problems.Add(new(path, problem));
            return;
        }

        _given[index] = value;
        var given = texts.ToHashSet(StringComparer.Ordinal);
        foreach (var variable in _policy.Compiled.Variables)
        {
            if (variable.Fact == index)
                _texts[variable.Index] = given.Contains(variable.Text!) ? (byte)1 : (byte)0;
        }
    }
}
