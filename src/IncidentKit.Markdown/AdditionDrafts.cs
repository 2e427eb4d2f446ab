namespace IncidentKit.Markdown;

/// <summary>The additions as they are found: first those to sections of the template, then the sections that are a document's own.</summary>
internal sealed class AdditionDrafts
{
    private readonly SortedDictionary<DocumentSection, List<(PostmortemBlock Block, SourceText Source)>> _toSections = [];
    private readonly List<(SourceText Heading, List<(PostmortemBlock Block, SourceText Source)> Blocks)> _own = [];

    public void Add(DocumentSection section, SourceBlock block, int headingLevel = 1)
    {
        section = section switch
        {
            DocumentSection.FiveWhys or DocumentSection.ContributingFactors => DocumentSection.RootCause,
            DocumentSection.ProcessDebt => DocumentSection.WentWrong,
            _ => section,
        };
        if (!_toSections.TryGetValue(section, out var blocks))
            _toSections.Add(section, blocks = []);
        BlockFlattener.Add(blocks, block, headingLevel, mostHeadingLevels: 3);
    }

    public void AddOwn(SourceText heading, IEnumerable<(SourceBlock Block, int HeadingLevel)> blocks)
    {
        var flat = new List<(PostmortemBlock Block, SourceText Source)>();
        foreach (var (block, level) in blocks)
            BlockFlattener.Add(flat, block, level, mostHeadingLevels: 4);
        _own.Add((heading, flat));
    }

    public IReadOnlyList<PostmortemAddition> Finish(Draft draft)
    {
        var additions = new List<PostmortemAddition>();
        foreach (var (section, blocks) in _toSections.Where(row => row.Value.Count > 0))
            Add(SectionNames.HeadingOf(section), null, blocks);
        foreach (var (heading, blocks) in _own)
            Add(heading.Text, heading, blocks);
        return additions;

        void Add(string heading, SourceText? source, List<(PostmortemBlock Block, SourceText Source)> blocks)
        {
            if (source is not null)
                draft.AddPart(DocumentSection.Other, additions.Count, "Heading", source);
            for (var i = 0; i < blocks.Count; i++)
                draft.AddPart(DocumentSection.Other, additions.Count, FormattableString.Invariant($"Blocks[{i}]"), blocks[i].Source);
            additions.Add(new PostmortemAddition(heading, [.. blocks.Select(block => block.Block)]));
        }
    }
}
