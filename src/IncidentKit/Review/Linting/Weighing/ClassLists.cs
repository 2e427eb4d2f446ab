namespace IncidentKit;

/// <summary>A short list of classes for each word, all of them beside each other in memory.</summary>
internal sealed class ClassLists
{
    private readonly ushort[] _all;
    private readonly int[] _starts;

    public ClassLists(ushort[][] lists)
    {
        _all = [.. lists.SelectMany(list => list)];
        _starts = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++)
            _starts[i + 1] = _starts[i] + lists[i].Length;
    }

    public IReadOnlyList<ushort> All => _all;

    public ReadOnlySpan<ushort> this[int word] => _all.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);
}
