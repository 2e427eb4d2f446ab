using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Which sections a postmortem has, in which order.</summary>
/// <remarks>Immutable: every change makes another template. The title is no section: it always comes first.</remarks>
public sealed class PostmortemTemplate
{
    /// <summary>A template of the given sections.</summary>
    /// <param name="sections">In their order; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or two have the same id.</exception>
    public PostmortemTemplate(IEnumerable<IPostmortemSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        Sections = [.. sections];
        if (Sections.IsEmpty)
            throw new ArgumentException("A template has at least one section.", nameof(sections));
        var twice = Sections.GroupBy(section => section.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any());
        if (twice is not null)
            throw new ArgumentException($"Two sections have the id '{twice.Key}': replace the one, or rename the other.", nameof(sections));
    }

    /// <summary>The sections of <c>process.md</c> 9 in their order.</summary>
    public static PostmortemTemplate Default { get; } = new(PostmortemSections.All);

    /// <summary>The sections, in their order.</summary>
    public ImmutableArray<IPostmortemSection> Sections { get; }

    /// <summary>With another section in the place of one.</summary>
    /// <param name="id">The section to replace.</param>
    /// <param name="section">The one that takes its place; usually, but not necessarily, with the same id.</param>
    /// <exception cref="ArgumentException">There is no section with this id, or another one with the new id.</exception>
    public PostmortemTemplate Replace(string id, IPostmortemSection section) => new(Sections.SetItem(IndexOf(id), section));

    /// <summary>With a section more, before another.</summary>
    /// <param name="id">The section that will follow it.</param>
    /// <param name="section">The new one.</param>
    /// <exception cref="ArgumentException">There is no section with this id, or one with the new id.</exception>
    public PostmortemTemplate InsertBefore(string id, IPostmortemSection section) => new(Sections.Insert(IndexOf(id), section));

    /// <summary>With a section more, at the end.</summary>
    /// <param name="section">The new one.</param>
    /// <exception cref="ArgumentException">There is a section with its id.</exception>
    public PostmortemTemplate Append(IPostmortemSection section) => new(Sections.Add(section));

    /// <summary>Without some sections.</summary>
    /// <param name="ids">The sections to leave out.</param>
    /// <exception cref="ArgumentException">There is no section with one of the ids, or none would be left.</exception>
    public PostmortemTemplate Without(params IEnumerable<string> ids)
    {
        var left = ids.Select(IndexOf).ToHashSet();
        return new(Sections.Where((_, index) => !left.Contains(index)));
    }

    /// <summary>With some sections first, in the given order, and the others behind them as they were.</summary>
    /// <param name="ids">The sections that come first.</param>
    /// <exception cref="ArgumentException">There is no section with one of the ids, or one is named twice.</exception>
    public PostmortemTemplate StartingWith(params IEnumerable<string> ids)
    {
        var first = ids.Select(IndexOf).ToList();
        return new(first.Select(index => Sections[index]).Concat(Sections.Where((_, index) => !first.Contains(index))));
    }

    private int IndexOf(string id)
    {
        for (var i = 0; i < Sections.Length; i++)
        {
            if (Sections[i].Id == id)
                return i;
        }

        throw new ArgumentException($"There is no section '{id}'. There are: {string.Join(", ", Sections.Select(section => section.Id))}.", nameof(id));
    }
}
