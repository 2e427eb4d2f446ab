namespace IncidentKit.Markdown;

/// <summary>A text with the label in front of it, such as <c>**Severity**: SEV-2</c>.</summary>
/// <param name="Label">The label without its colon.</param>
/// <param name="Value">What follows.</param>
/// <param name="IsStrong">Whether the author made the label stand out, or wrote it into a table or front matter.</param>
internal sealed record LabelledText(SourceText Label, SourceText Value, bool IsStrong)
{
    private const int MaxLabel = 40;

    private const int MaxWords = 4;

    /// <summary>The label of a line; null when it has none.</summary>
    public static LabelledText? Of(SourceText line) => line.StrongPrefix > 0 ? OfStrong(line) : OfPlain(line);

    private static LabelledText? OfStrong(SourceText line)
    {
        var label = line.Slice(0, line.StrongPrefix);
        var rest = line.Slice(line.StrongPrefix);
        var inside = label.Text.EndsWith(':');
        if (label.Length > 2 * MaxLabel || (!inside && !rest.Text.StartsWith(':')))
            return OfPlain(line);
        label = inside ? label.Slice(0, label.Length - 1) : label;
        return label.IsEmpty ? null : new LabelledText(label, inside ? rest : rest.Slice(1), IsStrong: true);
    }

    private static LabelledText? OfPlain(SourceText line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > MaxLabel || line.IsEscaped(colon) || (colon + 1 < line.Length && line.Text[colon + 1] != ' '))
            return null;
        var label = line.Slice(0, colon);
        var words = label.Text.Count(c => c == ' ') + 1;
        return words > MaxWords || !char.IsLetter(label.Text[0]) ? null : new LabelledText(label, line.Slice(colon + 1), IsStrong: false);
    }
}
