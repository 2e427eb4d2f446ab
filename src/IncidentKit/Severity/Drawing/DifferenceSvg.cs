namespace IncidentKit;

/// <summary>Draws a difference: one row a change, red for what went, green for what came.</summary>
internal static class DifferenceSvg
{
    private const double Column = 430;
    private const double Line = 17;
    private const int Characters = 58;

    public static string Of(PolicyDifference difference)
    {
        var svg = new SvgWriter();
        svg.Text(20, 32, Title("Before", difference.Before), "#1f2328", 14, bold: true);
        svg.Text(40 + Column, 32, Title("After", difference.After), "#1f2328", 14, bold: true);
        var y = 48.0;
        foreach (var change in difference.Changes)
        {
            var before = SvgWriter.Wrap(change.Before ?? "", Characters, 6);
            var after = SvgWriter.Wrap(change.After ?? "", Characters, 6);
            var height = ((Math.Max(before.Count, after.Count) + 1) * Line) + 16;
            Cell(svg, 20, y, height, change.Subject, change.Before is null ? null : before, "#fdecea", "#b3261e");
            Cell(svg, 40 + Column, y, height, change.Subject, change.After is null ? null : after, "#e9f5ec", "#2e7d4f");
            y += height + 10;
        }

        if (difference.Changes.IsEmpty)
            svg.Text(20, y + 14, "No difference.", "#1f2328");
        return svg.Finish("What differs between two severity policies", 60 + (2 * Column), Math.Max(y + 10, 90));
    }

    private static void Cell(SvgWriter svg, double x, double y, double height, string subject, List<string>? lines, string fill, string stroke)
    {
        if (lines is null)
        {
            svg.Rect(x, y, Column, height, "#ffffff", "#d0d7de", 1, "4 4");
            return;
        }

        svg.Rect(x, y, Column, height, fill, stroke);
        svg.Text(x + 12, y + 20, SvgWriter.Wrap(subject, Characters, 1)[0], stroke, 13, bold: true);
        for (var i = 0; i < lines.Count; i++)
            svg.Text(x + 12, y + 20 + ((i + 1) * Line), lines[i], "#1f2328");
    }

    private static string Title(string word, SeverityPolicy policy) =>
        SvgWriter.Wrap($"{word}: {policy.Name ?? "policy"} {policy.Version} ({policy.ContentHash[..8]})", Characters, 1)[0];
}
