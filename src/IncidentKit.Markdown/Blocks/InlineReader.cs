using Markdig.Syntax.Inlines;

namespace IncidentKit.Markdown;

/// <summary>Reads the inlines of one block as lines of plain text: without recursion, however deep they are nested.</summary>
internal sealed class InlineReader(SourceFile file, string parsed, LinkBudget links, Draft draft)
{
    private readonly SourceTextBuilder _line = new(file);
    private readonly Stack<int> _labels = new();
    private List<SourceText> _lines = [];
    private int _strong;

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<SourceText> Read(ContainerInline? root)
    {
        _lines = [];
        for (var inline = root?.FirstChild; inline is not null; inline = Next(inline, root!))
        {
            if (inline is ContainerInline container)
                Enter(container);
            else
                Leaf(inline);
        }

        Break();
        return _lines;
    }

    private Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        while (true)
        {
            if (inline is ContainerInline container)
                Leave(container);
            if (inline.NextSibling is { } next)
                return next;
            if (inline.Parent is not { } parent || parent == root)
                return null;
            inline = parent;
        }
    }

    private void Enter(ContainerInline container)
    {
        switch (container)
        {
            case EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: >= 2 }:
                _strong++;
                break;
            case DelimiterInline delimiter:
                Append(delimiter.ToLiteral(), delimiter.Span);
                break;
            case LinkInline:
                _labels.Push(_line.Length);
                break;
        }
    }

    private void Leave(ContainerInline container)
    {
        if (container is EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: >= 2 })
            _strong--;
        if (container is not LinkInline link)
            return;

        // A line break within the label has started another line.
        var label = _line.Since(Math.Min(_labels.Pop(), _line.Length)).Trim();
        if (links.TargetOf(link) is not { } target || target == label)
            return;
        var isHere = link.UrlSpan.Start > link.Span.Start && link.UrlSpan.End <= link.Span.End;
        var span = isHere ? new Markdig.Syntax.SourceSpan(link.UrlSpan.Start, link.Span.End) : new Markdig.Syntax.SourceSpan(link.Span.Start, link.Span.Start);
        if (label.Length > 0)
            _line.Append(" (", span.Start, _strong > 0);
        Append(target, span);
        if (label.Length > 0)
            _line.Append(')', span.End, _strong > 0);
    }

    private void Leaf(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), literal.Span);
                break;
            case CodeInline code:
                AppendCode(code);
                break;
            case LineBreakInline:
                Break();
                break;
            case HtmlEntityInline entity:
                _line.Append(entity.Transcoded.ToString(), entity.Span.Start, _strong > 0);
                break;
            case AutolinkInline link:
                Append(link.Url, link.Span);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                Break();
                break;
            case HtmlInline html:
                draft.AddUnplaced(
                    html.Tag.StartsWith("<!--", StringComparison.Ordinal) ? UnplacedReason.Comment : UnplacedReason.Html,
                    file.Slice(html.Span.Start, html.Span.End + 1));
                break;
        }
    }

    // The linter does not look into code, so plain text shows where it is.
    private void AppendCode(CodeInline code)
    {
        var ticks = new string('`', code.DelimiterCount);
        _line.Append(ticks, code.Span.Start, _strong > 0);
        Append(code.Content.Replace("\\|", "|", StringComparison.Ordinal), code.Span);
        _line.Append(ticks, code.Span.End, _strong > 0);
    }

    /// <summary>Finds each character in the document: the parser leaves out backslashes and what starts a line.</summary>
    private void Append(ReadOnlySpan<char> content, Markdig.Syntax.SourceSpan span)
    {
        var at = span.Start;
        var lost = false;
        foreach (var c in content)
        {
            var found = at;
            while (!lost && found <= span.End && !IsSame(parsed[found], c))
                found++;
            lost |= found > span.End;
            if (!lost)
                at = found;
            var offset = Math.Min(at, parsed.Length - 1);
            _line.Append(!lost && c == MarkdownBounds.Neutral ? file.Text[offset] : c, offset, _strong > 0);
            if (!lost)
                at++;
        }
    }

    private static bool IsSame(char source, char content) =>
        source == content || (content is ' ' or '\uFFFD' && source is '\n' or '\r' or '\t' or '\0');

    private void Break()
    {
        var line = _line.Take();
        if (!line.IsEmpty)
            _lines.Add(line);
    }
}
