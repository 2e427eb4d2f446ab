using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Writes blocks as an HTML page.</summary>
internal sealed class HtmlWriter : IPostmortemBlockWriter
{
    private readonly StringBuilder _text = new(16 * 1024);
    private string[] _columns = [];
    private string _open = "";
    private bool _inSection;

    public HtmlWriter(string title)
    {
        _text.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _text.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _text.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
        _text.AppendHtml(title).Append("</title>\n<style>\n").Append(PostmortemStyle.Css).Append("</style>\n</head>\n<body>\n<main>\n");
    }

    public void Heading(int level, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        ArgumentNullException.ThrowIfNull(text);
        Open("");
        if (level == 2)
        {
            CloseSection();
            _text.Append("<section>\n");
            _inSection = true;
        }

        _text.Append(CultureInfo.InvariantCulture, $"<h{level}>").AppendHtml(text).Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    public void Paragraph(string text, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open("");
        _text.Append("<p>");
        if (label is not null)
            _text.Append("<strong>").AppendHtml(label).Append(":</strong> ");
        _text.AppendHtml(text).Append("</p>\n");
    }

    public void Entry(PostmortemListKind kind, string text, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open(kind == PostmortemListKind.Numbers ? "ol" : "ul");
        _text.Append("<li>");
        if (label is not null)
            _text.Append("<strong>").AppendHtml(label).Append("</strong> ");
        _text.AppendHtml(text).Append("</li>\n");
    }

    public void Row(params ReadOnlySpan<string> cells)
    {
        if (_open == "table")
        {
            PostmortemTable.Check(cells, _columns.Length);
            AppendCells(cells);
            return;
        }

        PostmortemTable.Check(cells, cells.Length);
        Open("table");
        _columns = cells.ToArray();
        _text.Append("<thead><tr>");
        foreach (var cell in cells)
            _text.Append("<th scope=\"col\">").AppendHtml(cell).Append("</th>");
        _text.Append("</tr></thead>\n<tbody>\n");
    }

    public void Head(params ReadOnlySpan<string> cells)
    {
        Open("");
        Row(cells);
    }

    public void Code(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open("");
        _text.Append("<pre><code>");
        foreach (var line in text.Split('\n'))
            _text.AppendHtmlLine(line).Append('\n');
        _text.Append("</code></pre>\n");
    }

    public void Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open("");
        _text.Append("<blockquote>").AppendHtml(text).Append("</blockquote>\n");
    }

    public void Entry(int level, int? number, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open(number is null ? "ul" : "ol");
        _text.Append("<li");
        if (number is not null)
            _text.Append(CultureInfo.InvariantCulture, $" value=\"{number}\"");
        if (level > 1)
            _text.Append(CultureInfo.InvariantCulture, $" style=\"margin-left: {1.5 * Math.Min(level - 1, 12)}rem\"");
        _text.Append('>').AppendHtml(text).Append("</li>\n");
    }

    public void Figure(Func<string?> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        if (draw() is not { } svg)
            return;
        Open("");
        _text.Append("<figure>\n").Append(svg).Append("\n</figure>\n");
    }

    public string Finish()
    {
        Open("");
        CloseSection();
        return _text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void AppendCells(ReadOnlySpan<string> cells)
    {
        // On a phone each row becomes a card, where the cell says itself which column it is.
        _text.Append("<tr>");
        for (var i = 0; i < cells.Length; i++)
            _text.Append("<td data-label=\"").AppendHtml(_columns[i]).Append("\">").AppendHtml(cells[i]).Append("</td>");
        _text.Append("</tr>\n");
    }

    /// <summary>Opens a list or a table unless it is open already, and ends what was open before.</summary>
    private void Open(string element)
    {
        if (_open == element)
            return;
        if (_open.Length > 0)
            _text.Append(_open == "table" ? "</tbody>\n" : "").Append("</").Append(_open).Append(">\n");
        if (element.Length > 0)
            _text.Append('<').Append(element).Append(">\n");
        _open = element;
    }

    private void CloseSection()
    {
        if (_inSection)
            _text.Append("</section>\n");
        _inSection = false;
    }
}
