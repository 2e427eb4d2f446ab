using System.Text;

namespace IncidentKit.Markdown.Tests;

/// <summary>Changes a document in a few places; the same number gives the same changes.</summary>
internal sealed class Mutation(int number)
{
    private uint _state = ((uint)number * 2654435761) + 1;

    public string Of(string markdown)
    {
        // A part of the document is enough to find what breaks, and quick to read.
        var start = Next(markdown.Length);
        var text = new StringBuilder(markdown, start, Math.Min(600, markdown.Length - start), 1024);
        for (var changes = 1 + Next(8); changes > 0; changes--)
            Change(text);
        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = Next(text.Length + 1);
        switch (Next(6))
        {
            case 0:
                text.Remove(at, Math.Min(Next(40), text.Length - at));
                break;
            case 1:
                text.Insert(at, (char)Next(0x250));
                break;
            case 2:
                text.Insert(at, string.Concat(Enumerable.Repeat(Pieces.All[Next(Pieces.All.Count)], 1 + Next(6))));
                break;
            case 3:
                var length = Math.Min(Next(80), text.Length - at);
                text.Insert(Next(text.Length + 1), text.ToString(at, length));
                break;
            case 4 when at < text.Length:
                text[at] = (char)Next(0x10000);
                break;
            default:
                text.Insert(at, Pieces.All[Next(Pieces.All.Count)]);
                break;
        }
    }

    // xorshift: quick, and the same everywhere.
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return below == 0 ? 0 : (int)(_state % (uint)below);
    }
}
