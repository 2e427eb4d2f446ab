using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace IncidentKit;

/// <summary>The severity rules as data: questions asked in order, the first yes decides, and a level when none does.</summary>
/// <remarks>Immutable. Two policies with the same <see cref="ContentHash"/> decide alike.</remarks>
public sealed class SeverityPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="rules">At least one; each fact is asked about at most once.</param>
    /// <param name="otherwise">The level when every answer is no.</param>
    /// <param name="levels">The description of every level that the rules can reach.</param>
    /// <exception cref="ArgumentException">A fact is asked twice, an id is used twice, or a level is not described.</exception>
    public SeverityPolicy(IEnumerable<SeverityRule> rules, Severity otherwise, IEnumerable<SeverityLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(levels);
        Rules = [.. rules];
        Otherwise = otherwise;
        Levels = [.. levels.OrderBy(level => level.Severity)];

        if (Rules.IsEmpty)
            throw new ArgumentException("A severity policy needs at least one rule.", nameof(rules));
        if (Rules.GroupBy(rule => rule.Fact).FirstOrDefault(group => group.Count() > 1) is { } fact)
            throw new ArgumentException($"The fact {fact.Key} is asked about more than once.", nameof(rules));
        if (Rules.GroupBy(rule => rule.Id).FirstOrDefault(group => group.Count() > 1) is { } id)
            throw new ArgumentException($"The rule id {id.Key} is used more than once.", nameof(rules));
        foreach (var severity in Rules.Select(rule => rule.WhenYes).Append(otherwise))
        {
            if (Levels.Count(level => level.Severity == severity) != 1)
                throw new ArgumentException($"{severity} can be reached and must be described exactly once.", nameof(levels));
        }

        ContentHash = Hash();
    }

    /// <summary>The decision tree of <c>process.md</c> 3, with the fifth question of ruling 1.</summary>
    public static SeverityPolicy Default { get; } = new(
        [
            new("D1", SeverityFact.ApplicationDown, "Is the application completely down?", Severity.Sev1),
            new("D2", SeverityFact.DataLossOrBreach, "Is there data loss or a security breach?", Severity.Sev1),
            new("D3", SeverityFact.CoreWorkflowBroken, "Is a core workflow broken (login, payment, main feature)?", Severity.Sev2),
            new("D4", SeverityFact.MoreThanTenPercentAffected, "Are more than 10 % of users affected?", Severity.Sev2),
            new("D5", SeverityFact.NonBlocking, "Is it non-blocking (an inconvenience or edge case, minimal impact)?", Severity.Sev4),
        ],
        Severity.Sev3,
        [
            new(Severity.Sev1, "Critical", "Production fully down, data loss or security breach", "All users",
                "Drop everything, all hands on deck", ResolutionTarget.Within(TimeSpan.FromHours(1))),
            new(Severity.Sev2, "Major", "Major feature broken, significant degradation", "Many users; a workaround may exist",
                "Primary on-call and one backup engineer", ResolutionTarget.Within(TimeSpan.FromHours(4))),
            new(Severity.Sev3, "Minor", "Minor feature broken, cosmetic issue", "Few users; easy workaround",
                "On-call handles it, no escalation", ResolutionTarget.NextBusinessDay),
            new(Severity.Sev4, "Low", "Inconvenience, edge case, non-blocking", "Minimal impact",
                "Add to the backlog", ResolutionTarget.NextSprint),
        ]);

    /// <summary>The questions in the order in which they are asked.</summary>
    public ImmutableArray<SeverityRule> Rules { get; }

    /// <summary>The level when no rule's answer is yes.</summary>
    public Severity Otherwise { get; }

    /// <summary>The levels, worst first.</summary>
    public ImmutableArray<SeverityLevel> Levels { get; }

    /// <summary>SHA-256 over the content, 64 lower-case hexadecimal digits.</summary>
    public string ContentHash { get; }

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

    private string Hash()
    {
        var text = new StringBuilder("severity-policy/1\n");
        foreach (var rule in Rules)
            text.Append(rule.Id).Append('\0').Append(rule.Fact).Append('\0').Append(rule.Question).Append('\0').Append(rule.WhenYes).Append('\n');
        text.Append(Otherwise).Append('\n');
        foreach (var level in Levels)
        {
            text.Append(level.Severity).Append('\0').Append(level.Name).Append('\0').Append(level.Definition).Append('\0')
                .Append(level.Users).Append('\0').Append(level.Response).Append('\0').Append(level.Target).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
