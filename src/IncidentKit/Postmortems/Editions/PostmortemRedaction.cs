using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Makes the edition of a postmortem that may leave the team: without names, internal words and process debt.</summary>
/// <remarks>
/// Replaces whole words in every text. A person's name is found as it is written, so that Will is not the verb; other words are found in
/// upper and lower case alike. Longer ones come first, so that a full name is not cut in two. It finds what it is told about: let the
/// review read the result for customers before it is published.
/// </remarks>
public sealed class PostmortemRedaction
{
    private readonly ImmutableArray<WordReplacement> _words;

    /// <summary>Makes a redaction.</summary>
    /// <param name="people">The names to take out; <see cref="PeopleOf"/> finds those of an incident.</param>
    /// <param name="words">Internal words, such as hosts and code names, each with what stands in its place; none when null.</param>
    /// <param name="person">What stands in the place of a name.</param>
    /// <exception cref="ArgumentException">A name, word or <paramref name="person"/> is empty.</exception>
    public PostmortemRedaction(
        IEnumerable<string> people, IReadOnlyDictionary<string, string>? words = null, string person = "a responder")
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        Person = person;
        var all = people.Select(name => new WordReplacement(name, person, IsName: true))
            .Concat((words ?? ImmutableDictionary<string, string>.Empty).Select(pair => new WordReplacement(pair.Key, pair.Value, IsName: false)))
            .ToList();
        if (all.Exists(word => string.IsNullOrWhiteSpace(word.Word)))
            throw new ArgumentException("A name or word to take out is empty.", nameof(people));
        _words = [.. all.DistinctBy(word => word.Word, StringComparer.Ordinal).OrderByDescending(word => word.Word.Length).ThenBy(word => word.Word, StringComparer.Ordinal)];
    }

    /// <summary>What stands in the place of a name.</summary>
    public string Person { get; }

    /// <summary>The names of all people in an incident's record: who acted, who has a role, who owns an action.</summary>
    /// <param name="incident">The incident.</param>
    public static IReadOnlySet<string> PeopleOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var people = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var recorded in incident.History)
        {
            if (recorded.By.Kind == ActorKind.Person)
                people.Add(recorded.By.Name);
        }

        people.UnionWith(((string?[])[incident.Roles.Commander, incident.Roles.CommunicationsLead, incident.Roles.Scribe]).OfType<string>());
        people.UnionWith(incident.Roles.Responders);
        people.UnionWith(incident.Actions.Select(action => action.Owner).OfType<string>());
        return people;
    }

    /// <summary>The public edition of a postmortem.</summary>
    /// <param name="postmortem">The internal one; it stays as it is.</param>
    public Postmortem Apply(Postmortem postmortem)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        return postmortem with
        {
            Title = Text(postmortem.Title),
            AffectedSystems = Texts(postmortem.AffectedSystems),
            AffectedUsers = OptionalText(postmortem.AffectedUsers),
            Commander = postmortem.Commander is null ? null : Person,
            Fields = [.. postmortem.Fields.Select(field => new PostmortemField(Text(field.Name), Text(field.Value)))],
            Overview = OptionalText(postmortem.Overview),
            Impact = OptionalText(postmortem.Impact),
            Timeline = [.. postmortem.Timeline.Select(entry => entry with { Text = Text(entry.Text), Time = OptionalText(entry.Time) })],
            Phases = [.. postmortem.Phases.Select(phase => phase with { Name = Text(phase.Name) })],
            FiveWhys = Texts(postmortem.FiveWhys),
            RootCause = OptionalText(postmortem.RootCause),
            ContributingFactors = Texts(postmortem.ContributingFactors),
            WentWell = Texts(postmortem.WentWell),
            WentWrong = Texts(postmortem.WentWrong),
            GotLucky = Texts(postmortem.GotLucky),
            ProcessDebt = [],
            Actions = [.. postmortem.Actions.Select(Action)],
            Lessons = Texts(postmortem.Lessons),
            Additions = [.. postmortem.Additions.Select(Addition)],
        };
    }

    /// <summary>A text with what is to be taken out replaced.</summary>
    /// <param name="text">Any text.</param>
    public string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var word in _words)
            text = word.In(text);
        return text;
    }

    private ActionItem Action(ActionItem action) => action with
    {
        Title = Text(action.Title),
        Owner = action.Owner is null ? null : Person,
        Ticket = null,
        Outcome = OptionalText(action.Outcome),
        DeadlineText = OptionalText(action.DeadlineText),
        Notes = OptionalText(action.Notes),
    };

    private PostmortemAddition Addition(PostmortemAddition addition) => new(
        Text(addition.Heading),
        [.. addition.Blocks.Select(block => block with { Text = Text(block.Text), Language = OptionalText(block.Language), Cells = Texts(block.Cells) })]);

    private string? OptionalText(string? text) => text is null ? null : Text(text);

    private IReadOnlyList<string> Texts(IReadOnlyList<string> texts) => [.. texts.Select(Text)];
}
