using System.Globalization;

namespace IncidentKit.Markdown;

/// <summary>Reads the process debt as a rendered postmortem lists it; what has another form is an addition to "What Went Wrong".</summary>
internal static class ProcessDebtReader
{
    private const string ByWhom = ") overridden by ";

    private const string Why = " Reason: ";

    public static IReadOnlyList<ProcessDebt> Read(Draft draft, OutlineSection section)
    {
        var debts = new List<ProcessDebt>();
        foreach (var (block, level) in section.Blocks)
        {
            var others = new List<SourceBlock>();
            foreach (var entry in block.Kind == SourceBlockKind.List ? block.Children : [])
            {
                if (entry.Children.Count == 0 && Parse(entry.Text.Text) is { } debt)
                {
                    draft.AddPart(DocumentSection.ProcessDebt, debts.Count, "Text", entry.Text);
                    debts.Add(debt);
                }
                else
                {
                    others.Add(entry);
                }
            }

            if (block.Kind != SourceBlockKind.List)
                draft.Additions.Add(DocumentSection.ProcessDebt, block, level);
            else if (others.Count > 0)
                draft.Additions.Add(DocumentSection.ProcessDebt, block with { Children = others });
        }

        return debts;
    }

    // 2026-03-20 14:10: gate mitigation-tried (R1) overridden by Bob. What was missing. Reason: why
    private static ProcessDebt? Parse(string text)
    {
        const string form = "yyyy-MM-dd HH:mm";
        const string gateAt = ": gate ";
        if (text.Length < form.Length + gateAt.Length
            || !DateTimeOffset.TryParseExact(text[..form.Length], form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            || !text.AsSpan(form.Length).StartsWith(gateAt))
            return null;
        var gate = form.Length + gateAt.Length;
        var rule = text.IndexOf(" (", gate, StringComparison.Ordinal);
        var by = rule < 0 ? -1 : text.IndexOf(ByWhom, rule, StringComparison.Ordinal);
        var missing = by < 0 ? -1 : text.IndexOf(". ", by, StringComparison.Ordinal);
        var reason = missing < 0 ? -1 : text.LastIndexOf(Why, StringComparison.Ordinal);
        if (reason < missing + 1)
            return null;
        var name = text[(by + ByWhom.Length)..missing].Trim();
        if (name.Length is 0 or > Actor.MaxNameLength || name.Any(char.IsControl) || name.Any(char.IsSurrogate))
            return null;
        var what = reason > missing + 2 ? text[(missing + 2)..reason] : "";
        return new ProcessDebt(text[gate..rule], text[(rule + 2)..by], what, text[(reason + Why.Length)..], new Actor(name), at);
    }
}
