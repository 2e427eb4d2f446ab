using IncidentKit;

namespace PostmortemLint;

/// <summary>Every rule with its level: those of the linter, and that of the fact checker.</summary>
internal sealed class RuleSettings
{
    /// <summary>A claim in the prose that the timeline or the summary contradicts.</summary>
    public static readonly LintRule Contradicted = new(
        FactCheck.ContradictedRule, "A claim that the timeline or the summary contradicts", LintLevel.Error,
        "A report whose numbers don't add up is not believed in anything else.", "P");

    private readonly Dictionary<string, LintLevel> _levels;

    private RuleSettings(Dictionary<string, LintLevel> levels, LintOptions options)
    {
        _levels = levels;
        Options = options;
    }

    /// <summary>All rules, in the order in which they are printed.</summary>
    public static IReadOnlyList<LintRule> All { get; } = [.. Linter.Rules, Contradicted];

    public LintOptions Options { get; }

    public Audience Audience { get; private init; }

    /// <summary>The settings of a command line; later ones win over those of a file.</summary>
    /// <exception cref="UsageException">A file can't be read, or a rule does not exist.</exception>
    public static RuleSettings From(LintCommandLine line)
    {
        var policy = line.Policy is null ? PolicyFile.Empty : PolicyFile.Read(line.Policy);
        var levels = All.ToDictionary(rule => rule.Id, rule => rule.Level, StringComparer.Ordinal);
        foreach (var (id, level) in policy.Rules.Concat(line.Rules))
        {
            if (!levels.ContainsKey(id))
                throw new UsageException($"there is no rule '{id}'; --list-rules lists them");
            levels[id] = level;
        }

        var own = Linter.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new RuleSettings(levels, new LintOptions
        {
            Levels = levels.Where(pair => own.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal),
            Words = [.. policy.Words, .. line.Words is null ? [] : WordsFile.Read(line.Words)],
            Roster = new LintRoster { People = policy.People, Systems = policy.Systems },
            Abbreviations = policy.Abbreviations,
        })
        {
            Audience = line.ForCustomers ? Audience.Customers : Audience.Internal,
        };
    }

    public LintLevel LevelOf(string rule) => _levels.GetValueOrDefault(rule, LintLevel.Warning);
}
