using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Indents the entries of nested lists: an entry starts where the text of the one around it does.</summary>
internal sealed class MarkdownNesting
{
    private const int MostNumbers = 999_999_999;

    private readonly List<(int TextColumn, bool IsNumbered)> _open = [];

    public void Clear() => _open.Clear();

    /// <summary>Appends what stands before the text of an entry.</summary>
    public void Append(StringBuilder to, int level, int? number)
    {
        level = Math.Clamp(level, 1, _open.Count + 1);
        var before = _open.Count >= level ? _open[level - 1] : default((int TextColumn, bool IsNumbered)?);

        // Without a blank line, a number other than 1 would go on with the text of the entry before.
        if (_open.Count > 0 && number is not null && before?.IsNumbered != true)
            to.Append('\n');
        _open.RemoveRange(level - 1, _open.Count - level + 1);
        var column = level == 1 ? 0 : _open[^1].TextColumn;
        var marker = number is { } said ? string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(said, 0, MostNumbers)}. ") : "- ";
        to.Append(' ', column).Append(marker);
        _open.Add((column + marker.Length, number is not null));
    }
}
