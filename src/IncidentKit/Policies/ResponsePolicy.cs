using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace IncidentKit;

/// <summary>All the numbers and choices of the process, as immutable data.</summary>
/// <remarks>Its <see cref="ContentHash"/> is recorded on every decision, so that a later reader knows by which rules it was made. Two
/// policies with the same hash are the same policy. <c>docs/policy.md</c> describes the JSON form.</remarks>
public sealed class ResponsePolicy
{
    private static readonly ImmutableSortedDictionary<string, LintLevel> s_noLevels =
        ImmutableSortedDictionary.Create<string, LintLevel>(StringComparer.Ordinal);

    private readonly SeverityTargets?[] _targets = new SeverityTargets?[Severity.MaxRank + 1];
    private readonly Severity _worst;

    /// <summary>Makes a policy.</summary>
    /// <param name="severity">The severity rules. Their levels get the target resolution of <paramref name="targets"/>.</param>
    /// <param name="targets">What is promised at each level of <paramref name="severity"/>.</param>
    /// <param name="calendar">Working days and sprints; <see cref="WorkCalendar.Default"/> when null.</param>
    /// <param name="thresholds">The limits that hold at every severity; those of <c>process.md</c> when null.</param>
    /// <param name="team">Services, channels, contacts; nothing when null.</param>
    /// <param name="lint">See <see cref="Lint"/>; every rule at its own level when null.</param>
    /// <exception cref="ArgumentException">A level has no targets, or a value is impossible; the message lists everything that is
    /// wrong.</exception>
    public ResponsePolicy(
        SeverityPolicy severity, IReadOnlyDictionary<Severity, SeverityTargets> targets, WorkCalendar? calendar = null,
        ResponseThresholds? thresholds = null, ResponseTeam? team = null, IReadOnlyDictionary<string, LintLevel>? lint = null)
    {
        ArgumentNullException.ThrowIfNull(severity);
        ArgumentNullException.ThrowIfNull(targets);
        Calendar = calendar ?? WorkCalendar.Default;
        Thresholds = thresholds ?? new ResponseThresholds();
        Team = team ?? ResponseTeam.None;
        Lint = lint is null ? s_noLevels : s_noLevels.AddRange(lint);
        Targets = SeverityRulesTargets.Complete(severity, targets);
        var problems = PolicyChecks.ProblemsOf(severity, Targets, Thresholds, Team);
        if (problems.Count > 0)
            throw new ArgumentException($"The policy can't be:\n{string.Join('\n', problems)}", nameof(targets));

        SeverityRules = SeverityRulesTargets.With(severity, Targets);
        Classifier = ReferenceEquals(SeverityRules, SeverityPolicy.Default) ? SeverityClassifier.Default : new SeverityClassifier(SeverityRules);
        _worst = SeverityRules.Levels[0].Severity;
        foreach (var (level, promised) in Targets)
            _targets[level.Rank] = promised;
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("response-policy/2\n" + ToJson())));
    }

    /// <summary><c>process.md</c> as it stands, with its rulings.</summary>
    public static ResponsePolicy Default { get; } = new(
        SeverityPolicy.Default, SeverityPolicy.Default.Levels.ToDictionary(level => level.Severity, level => DefaultTargets.Of(level.Severity)));

    /// <summary>The severity rules; the target resolution of their levels is that of <see cref="Targets"/>.</summary>
    public SeverityPolicy SeverityRules { get; }

    /// <summary>The severity rules, ready to decide.</summary>
    public SeverityClassifier Classifier { get; }

    /// <summary>What is promised at each level of <see cref="SeverityRules"/>, worst first.</summary>
    public ImmutableSortedDictionary<Severity, SeverityTargets> Targets { get; }

    /// <summary>The limits that hold at every severity.</summary>
    public ResponseThresholds Thresholds { get; }

    /// <summary>Working days and hours, and sprints.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Critical services, monitoring, channels, contacts.</summary>
    public ResponseTeam Team { get; }

    /// <summary>How much findings in prose weigh, by the id of the rule, where a rule is not to have its own level. What is an error keeps
    /// a postmortem from being approved; <see cref="LintLevel.Off"/> turns a rule off. <c>docs/review.md</c> lists the rules, to which
    /// <c>fact-contradicted</c> comes: a figure in the text that the record contradicts.</summary>
    public ImmutableSortedDictionary<string, LintLevel> Lint { get; }

    /// <summary>R1: how long an investigation may run while users are hurt before the library warns.</summary>
    public TimeSpan LongInvestigation => Thresholds.LongInvestigation;

    /// <summary>SHA-256 over the content, 64 lower-case hexadecimal digits.</summary>
    public string ContentHash { get; }

    /// <summary>Reads a policy. What the text leaves out is as in <see cref="Default"/>.</summary>
    /// <param name="json">One JSON object, at most one million characters.</param>
    /// <exception cref="ResponsePolicyFormatException">The text is not a policy; every mistake is listed with its JSON path.</exception>
    public static ResponsePolicy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ResponsePolicyJson.Read(json);
    }

    /// <summary>The policy as JSON, complete, indented, always the same bytes for the same policy; <see cref="Parse"/> reads it back
    /// to a policy with the same <see cref="ContentHash"/>, where the calendar's zone is one of the system's.</summary>
    public string ToJson() => ResponsePolicyJson.Write(this);

    /// <summary>What is promised at a level; before the severity is set, what is promised at the worst.</summary>
    /// <param name="severity">The level; null when not set yet.</param>
    public SeverityTargets For(Severity? severity) => _targets[(severity ?? _worst).Rank] ?? _targets[_worst.Rank]!;

    /// <summary>The same policy with other targets at one level.</summary>
    /// <param name="severity">A level of <see cref="SeverityRules"/>.</param>
    /// <param name="targets">What is promised there.</param>
    /// <exception cref="ArgumentException">The level is not one of this policy's, or a value is impossible.</exception>
    public ResponsePolicy With(Severity severity, SeverityTargets targets) =>
        new(SeverityRules, Targets.SetItem(severity, targets), Calendar, Thresholds, Team, Lint);

    /// <summary>Whether the policy asks for a gate at a level.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="severity">The level; null when not set yet, which asks for what the worst asks for.</param>
    public bool Asks(Gate gate, Severity? severity)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return !For(severity).SkippedGates.Contains(gate.Id);
    }
}
