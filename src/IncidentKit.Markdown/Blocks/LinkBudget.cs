using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentKit.Markdown;

/// <summary>Where links lead, as text. A definition that is referred to again and again must not make a text without end of a short
/// document.</summary>
internal sealed class LinkBudget(int documentLength)
{
    private readonly HashSet<LinkReferenceDefinition> _shown = [];
    private int _left = 100_000 + (2 * documentLength);

    /// <summary>The address, with the title when there is one; null when there is none, or no room left.</summary>
    public string? TargetOf(LinkInline link)
    {
        var url = (link.GetDynamicUrl is { } dynamic ? dynamic() : null) ?? link.Url;
        if (string.IsNullOrWhiteSpace(url) && string.IsNullOrWhiteSpace(link.Title))
            return null;
        var target = string.IsNullOrWhiteSpace(link.Title) ? url! : string.IsNullOrWhiteSpace(url) ? link.Title : $"{url}, {link.Title}";
        if (link.Reference is { } definition)
        {
            if (target.Length > _left)
                return null;
            _left -= target.Length;
            _shown.Add(definition);
        }

        return target.Trim();
    }

    /// <summary>Whether the address of the definition was shown.</summary>
    public bool Shows(LinkReferenceDefinition definition) => _shown.Contains(definition);
}
