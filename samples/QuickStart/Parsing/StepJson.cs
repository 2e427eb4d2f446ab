using System.Text.Json;

namespace QuickStart;

/// <summary>A step's JSON, from which members are blanked out: what is left stands where it stood, so that places stay true.</summary>
internal sealed class StepJson
{
    private readonly SourceText _source;
    private readonly JsonValue _step;
    private readonly byte[] _utf8;

    /// <summary>A copy of a step with only those members.</summary>
    public StepJson(SourceText source, JsonValue step, IReadOnlyList<JsonMember> members)
    {
        _source = source;
        _step = step;
        _utf8 = source.Utf8[step.Start..step.End].ToArray();
        Keep(Root, [.. Members.Where(member => members.Any(kept => kept.Start == step.Start + member.Start))]);
    }

    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>What is left, its places counted from the start of the step.</summary>
    public IReadOnlyList<JsonMember> Members => JsonOutline.MembersOf(_utf8, Root);

    private JsonValue Root => new(0, _utf8.Length, JsonTokenType.StartObject);

    public JsonMember? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    /// <summary>Blanks out the member at a path, or the nearest one around it; false when not even its first part is there.</summary>
    public bool Remove(string path)
    {
        var (parent, found) = (Root, default(JsonMember));
        foreach (var name in path.Split('.', '['))
        {
            var around = found?.Value ?? Root;
            var inner = around.Kind == JsonTokenType.StartObject
                ? JsonOutline.MembersOf(_utf8, around).Find(member => member.Name == name)
                : null;
            if (inner is null)
                break;
            (parent, found) = (around, inner);
        }

        if (found is not null)
            Keep(parent, [.. JsonOutline.MembersOf(_utf8, parent).Where(member => member.Start != found.Start)]);
        return found is not null;
    }

    /// <summary>Where the wrong thing starts in the file.</summary>
    public int PlaceOf(JsonException error)
    {
        var end = new SourceText(_source.Name, _utf8).OffsetOf(error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
        return _step.Start + JsonOutline.StartOfTokenEndingAt(_utf8, end);
    }

    private void Keep(JsonValue parent, List<JsonMember> members)
    {
        var original = _utf8.ToArray();
        for (var i = parent.Start + 1; i < parent.End - 1; i++)
            _utf8[i] = original[i] == (byte)'\n' ? (byte)'\n' : (byte)' ';
        for (var i = 0; i < members.Count; i++)
        {
            var (start, end) = (members[i].Start, members[i].Value.End);
            original.AsSpan(start..end).CopyTo(_utf8.AsSpan(start));
            if (i < members.Count - 1)
                _utf8[end] = (byte)',';
        }
    }
}
