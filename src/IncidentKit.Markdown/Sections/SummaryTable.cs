namespace IncidentKit.Markdown;

/// <summary>Reads the summary's table: a field in each row, or in each column.</summary>
internal static class SummaryTable
{
    private static readonly string[] s_heads =
        ["field", "value", "key", "item", "detail", "details", "property", "name", "description", "attribute", "content", "data", "information", "info", ""];

    /// <summary>Reads a table; false when it holds no fields.</summary>
    public static bool TryRead(SourceBlock table, Draft draft, Action<LabelledText> read)
    {
        var head = table.Rows[0];
        if (head.Count < 2)
            return false;
        var hasHead = head.All(cell => s_heads.Contains(Words.Normalize(cell.Text)));
        if (!hasHead && table.Rows.Count == 2 && head.Count(cell => FieldNames.Find(cell.Text) is not null) >= 2)
        {
            for (var i = 0; i < head.Count; i++)
                read(new LabelledText(head[i], table.Rows[1][i], IsStrong: true));
            return true;
        }

        var isOther = !hasHead && !table.Rows.Any(row => FieldNames.IsKnown(LabelOf(row[0]).Text));
        if (isOther)
            return false;
        foreach (var row in table.Rows.Skip(hasHead ? 1 : 0))
            ReadRow(row, draft, read);
        return true;
    }

    private static void ReadRow(IReadOnlyList<SourceText> row, Draft draft, Action<LabelledText> read)
    {
        var values = row.Skip(1).Where(cell => !cell.IsEmpty).ToList();
        var label = LabelOf(row[0]);
        if (label.IsEmpty)
        {
            foreach (var value in values)
                draft.AddUnplaced(UnplacedReason.Label, value);
            return;
        }

        read(new LabelledText(label, values.Count == 0 ? row[1] : SourceText.Join(values, " "), IsStrong: true));
    }

    private static SourceText LabelOf(SourceText cell) =>
        cell.Text.EndsWith(':') && FieldNames.IsKnown(cell.Text) ? cell.Slice(0, cell.Length - 1) : cell;
}
