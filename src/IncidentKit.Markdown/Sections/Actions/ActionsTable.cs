namespace IncidentKit.Markdown;

/// <summary>Reads action items from a table, whatever its columns are called and how they are ordered.</summary>
internal static class ActionsTable
{
    /// <summary>Reads the items; false when no column is one of an action item.</summary>
    public static bool TryRead(SourceBlock table, Draft draft, ActionFieldReader reader, List<ActionDraft> actions)
    {
        var head = table.Rows[0];
        var fields = head.Select(cell => ActionFieldNames.Find(cell.Text)).ToArray();
        if (Array.TrueForAll(fields, field => field is null or ActionField.Number or ActionField.Notes))
            return false;
        if (!fields.Contains(ActionField.Title))
            TakeLongestColumn(table, fields);
        foreach (var row in table.Rows.Skip(1))
        {
            var action = new ActionDraft();
            for (var i = 0; i < row.Count; i++)
                reader.Read(action, fields[i], head[i].Text, row[i]);
            if (!action.IsBlank)
                actions.Add(action);
        }

        for (var i = 0; i < head.Count; i++)
        {
            if (fields[i] is null && table.Rows.Skip(1).All(row => row[i].IsEmpty))
                draft.AddUnplaced(UnplacedReason.Label, head[i]);
        }

        return true;
    }

    // The head of the column is not known, but the longest texts are what will be done.
    private static void TakeLongestColumn(SourceBlock table, ActionField?[] fields)
    {
        var longest = -1;
        var most = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var length = table.Rows.Skip(1).Sum(row => row[i].Length);
            if (fields[i] is null or ActionField.Notes && length > most)
                (longest, most) = (i, length);
        }

        if (longest >= 0)
            fields[longest] = ActionField.Title;
    }
}
