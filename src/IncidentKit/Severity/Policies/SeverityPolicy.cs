using System.Collections.Immutable;
using System.Security.Cryptography;

namespace IncidentKit;

/// <summary>The severity rules as data: facts, levels, and rules or a decision tree over the facts.</summary>
/// <remarks>
/// Immutable, and checked when it is made. Written in JSON by people (docs/severity.md, docs/schemas/severity-policy.schema.json) or
/// made in code. Two policies with the same <see cref="ContentHash"/> decide alike.
/// </remarks>
public sealed class SeverityPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="draft">What it is made of.</param>
    /// <exception cref="SeverityPolicyFormatException">Something is missing, unknown, given twice, or too large; all of it is listed.</exception>
    public SeverityPolicy(SeverityPolicyDraft draft)
        : this((draft ?? throw new ArgumentNullException(nameof(draft)), []))
    {
    }

    private SeverityPolicy((SeverityPolicyDraft Draft, List<SeverityProblem> Problems) read)
    {
        var (draft, problems) = read;
        problems.AddRange(SeverityPolicyChecks.Of(draft));
        if (problems.Count > 0)
            throw new SeverityPolicyFormatException(problems.DistinctBy(problem => (problem.Path, problem.Problem)));

        Draft = draft;
        Levels = [.. draft.Levels.OrderBy(level => level.Severity)];
        Rules = draft.Tree is null ? draft.Rules : TreeRules.Of(draft.Tree);
        Otherwise = draft.Otherwise?.Level ?? Levels[0].Severity;
        FactIndex = draft.Facts.Select((fact, index) => (fact.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(PolicyJsonWriter.Write(this, indented: false)));
        Compiled = new CompiledPolicy(this);
    }

    /// <summary>Makes a policy over the facts of the default one.</summary>
    /// <param name="rules">At least one.</param>
    /// <param name="otherwise">The level when every answer is no.</param>
    /// <param name="levels">The description of every level that the rules can reach.</param>
    /// <exception cref="SeverityPolicyFormatException">An id is used twice, or a level is not described.</exception>
    public SeverityPolicy(IEnumerable<SeverityRule> rules, Severity otherwise, IEnumerable<SeverityLevel> levels)
        : this(new SeverityPolicyDraft
        {
            Levels = [.. levels],
            Facts = DefaultFacts.All,
            Rules = [.. rules],
            Otherwise = new DecisionOutcome(otherwise),
        })
    {
    }

    /// <summary>The decision tree of <c>process.md</c> 3, with the fifth question of ruling 1. It is the file
    /// <c>default-severity-policy.json</c> beside the code.</summary>
    public static SeverityPolicy Default { get; } = DefaultPolicy.Read();

    /// <summary>What the team calls it; null when it has no name.</summary>
    public string? Name => Draft.Name;

    /// <summary>Which edition it is; null when it does not say.</summary>
    public string? Version => Draft.Version;

    /// <summary>The levels, worst first.</summary>
    public ImmutableArray<SeverityLevel> Levels { get; }

    /// <summary>The facts, in the order of the policy.</summary>
    public ImmutableArray<FactDefinition> Facts => Draft.Facts;

    /// <summary>The tiers of services, the most critical first.</summary>
    public ImmutableArray<TierDefinition> Tiers => Draft.Tiers;

    /// <summary>The critical services.</summary>
    public ImmutableArray<TieredService> Services => Draft.Services;

    /// <summary>The rules in the order in which they are tried. For a decision tree, one for each of its outcomes.</summary>
    public ImmutableArray<SeverityRule> Rules { get; }

    /// <summary>The decision tree; null when the policy is a list of rules.</summary>
    public DecisionNode? Tree => Draft.Tree;

    /// <summary>The level when no rule decides; the worst one when the policy leaves it open.</summary>
    public Severity Otherwise { get; }

    /// <summary>Whether the policy says what holds when no rule decides. A tree always decides.</summary>
    public bool HasOtherwise => Draft.Otherwise is not null || Draft.Tree is not null;

    /// <summary>Why <see cref="Otherwise"/> holds.</summary>
    public string OtherwiseReason => Draft.Otherwise?.Reason
        ?? (HasOtherwise ? "No rule decides." : "No rule covers this; the worst level is acted on until the policy does.");

    /// <summary>What happens when the facts of a running incident change.</summary>
    public ReassessmentRules Reassessment => Draft.Reassessment;

    /// <summary>SHA-256 over the content, 64 lower-case hexadecimal digits.</summary>
    public string ContentHash { get; }

    internal SeverityPolicyDraft Draft { get; }

    internal CompiledPolicy Compiled { get; }

    internal Dictionary<string, int> FactIndex { get; }

    /// <summary>Reads a policy.</summary>
    /// <param name="json">The policy as JSON, 4 MB at most, nested 64 deep at most.</param>
    /// <exception cref="SeverityPolicyFormatException">It is not one; every mistake is listed with its JSON path.</exception>
    public static SeverityPolicy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new SeverityPolicy(PolicyJsonReader.Read(PolicyJsonReader.Encode(json)));
    }

    /// <summary>Reads a policy.</summary>
    /// <param name="utf8Json">The policy as JSON in UTF-8, 4 MB at most, nested 64 deep at most.</param>
    /// <exception cref="SeverityPolicyFormatException">It is not one; every mistake is listed with its JSON path.</exception>
    public static SeverityPolicy Parse(ReadOnlyMemory<byte> utf8Json) => new(PolicyJsonReader.Read(utf8Json));

    /// <summary>Reads a policy. No more than its greatest size is taken from the stream.</summary>
    /// <param name="utf8Json">The policy as JSON in UTF-8, 4 MB at most, nested 64 deep at most.</param>
    /// <exception cref="SeverityPolicyFormatException">It is not one; every mistake is listed with its JSON path.</exception>
    public static SeverityPolicy Load(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return new SeverityPolicy(PolicyJsonReader.Read(PolicyJsonReader.Take(utf8Json)));
    }

    /// <summary>The policy as JSON, indented, in one canonical form: reading it gives an equal policy.</summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(PolicyJsonWriter.Write(this, indented: true)) + "\n";

    /// <summary>The description of a level; null when the policy does not know it.</summary>
    /// <param name="severity">The level.</param>
    public SeverityLevel? Find(Severity severity)
    {
        foreach (var level in Levels)
        {
            if (level.Severity == severity)
                return level;
        }

        return null;
    }

    /// <summary>A fact by its name; null when the policy does not know it.</summary>
    /// <param name="name">The name; shorthands are not facts.</param>
    public FactDefinition? FindFact(string name) => FactIndex.TryGetValue(name, out var index) ? Facts[index] : null;

    /// <summary>The same policy with its levels described anew.</summary>
    internal SeverityPolicy WithLevels(IEnumerable<SeverityLevel> levels) => new(Draft with { Levels = [.. levels] });

    /// <summary>Whether a name is that of a fact or of a shorthand.</summary>
    internal bool Knows(string name) => FactsReading.FactOf(this, name) is not null;

    /// <summary>All the names under which a fact may be given.</summary>
    internal IEnumerable<string> NamesOf(string name) => FactsReading.FactOf(this, name) is { } index
        ? [Facts[index].Name, .. Facts[index].Shorthands.Select(shorthand => shorthand.Name)]
        : [];
}
