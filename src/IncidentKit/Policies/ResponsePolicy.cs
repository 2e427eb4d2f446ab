using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IncidentKit;

/// <summary>All the numbers and choices of the process, as immutable data.</summary>
/// <remarks>Its <see cref="ContentHash"/> is recorded on every decision, so that a later reader knows by which rules it was made.</remarks>
public sealed class ResponsePolicy
{
    private readonly SeverityTargets?[] _targets = new SeverityTargets?[Severity.MaxRank + 1];

    /// <summary>Makes a policy.</summary>
    /// <param name="severity">The severity rules.</param>
    /// <param name="targets">What is promised at each level of <paramref name="severity"/>.</param>
    /// <param name="calendar">Working days and sprints; <see cref="WorkCalendar.Default"/> when null.</param>
    /// <param name="longInvestigation">R1: warn after this time of investigating while the impact is ongoing; 30 minutes when
    /// null.</param>
    /// <exception cref="ArgumentException">A level has no targets, a time is not positive, or a skipped gate is unknown.</exception>
    public ResponsePolicy(
        SeverityPolicy severity, IReadOnlyDictionary<Severity, SeverityTargets> targets, WorkCalendar? calendar = null,
        TimeSpan? longInvestigation = null)
    {
        ArgumentNullException.ThrowIfNull(severity);
        ArgumentNullException.ThrowIfNull(targets);
        SeverityRules = severity;
        Classifier = ReferenceEquals(severity, SeverityPolicy.Default) ? SeverityClassifier.Default : new SeverityClassifier(severity);
        Calendar = calendar ?? WorkCalendar.Default;
        LongInvestigation = longInvestigation ?? TimeSpan.FromMinutes(30);

        foreach (var level in severity.Levels)
        {
            if (!targets.TryGetValue(level.Severity, out var levelTargets))
                throw new ArgumentException($"{level.Severity} has no targets.", nameof(targets));
            Check(level.Severity, levelTargets);
            _targets[level.Severity.Rank] = levelTargets;
        }

        ContentHash = Hash();
    }

    /// <summary><c>process.md</c> as it stands, with its rulings.</summary>
    public static ResponsePolicy Default { get; } = new(SeverityPolicy.Default, DefaultTargets());

    /// <summary>The severity rules.</summary>
    public SeverityPolicy SeverityRules { get; }

    /// <summary>The severity rules, ready to decide.</summary>
    public SeverityClassifier Classifier { get; }

    /// <summary>Working days and sprints.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>R1: how long an investigation may run while users are hurt before the library warns.</summary>
    public TimeSpan LongInvestigation { get; }

    /// <summary>SHA-256 over the content, 64 lower-case hexadecimal digits.</summary>
    public string ContentHash { get; }

    /// <summary>What is promised at a level; before the severity is set, what is promised at the worst.</summary>
    /// <param name="severity">The level; null when not set yet.</param>
    public SeverityTargets For(Severity? severity) =>
        _targets[(severity ?? SeverityRules.Levels[0].Severity).Rank] ?? _targets[SeverityRules.Levels[0].Severity.Rank]!;

    /// <summary>Whether the policy asks for a gate at a level.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="severity">The level; null when not set yet, which asks for what the worst asks for.</param>
    public bool Asks(Gate gate, Severity? severity)
    {
        ArgumentNullException.ThrowIfNull(gate);
        return !For(severity).SkippedGates.Contains(gate.Id);
    }

    private static Dictionary<Severity, SeverityTargets> DefaultTargets()
    {
        var major = new SeverityTargets();
        var minor = major with
        {
            UpdateEvery = TimeSpan.FromHours(1),
            SkippedGates = [Gates.CommanderAssigned.Id, Gates.MitigationTried.Id],
        };
        var low = minor with
        {
            FirstUpdateWithin = null,
            UpdateEvery = null,
            PostmortemRequired = false,
            SkippedGates = minor.SkippedGates.Union(
            [
                Gates.ResolutionNoticeSent.Id, Gates.PostmortemApproved.Id, Gates.PostmortemShared.Id, Gates.NoBlockingFinding.Id, Gates.ActionsOwned.Id,
            ]),
        };
        return new() { [Severity.Sev1] = major, [Severity.Sev2] = major, [Severity.Sev3] = minor, [Severity.Sev4] = low };
    }

    private static void Check(Severity severity, SeverityTargets targets)
    {
        foreach (var (name, value) in ((string, TimeSpan?)[])
        [
            (nameof(targets.AcknowledgeWithin), targets.AcknowledgeWithin), (nameof(targets.TriageWithin), targets.TriageWithin),
            (nameof(targets.FirstUpdateWithin), targets.FirstUpdateWithin), (nameof(targets.UpdateEvery), targets.UpdateEvery),
            (nameof(targets.PostmortemWithin), targets.PostmortemWithin), (nameof(targets.FollowUpAfter), targets.FollowUpAfter),
        ])
        {
            if (value <= TimeSpan.Zero)
                throw new ArgumentException($"{severity}: {name} must be more than zero, not {value}.", nameof(targets));
        }

        if (targets.MinimumApprovals < 1)
            throw new ArgumentException($"{severity}: MinimumApprovals must be at least 1, not {targets.MinimumApprovals}.", nameof(targets));
        if (targets.MinimumActions < 0)
            throw new ArgumentException($"{severity}: MinimumActions must not be negative.", nameof(targets));
        foreach (var id in targets.SkippedGates)
        {
            if (!Gates.All.Any(gate => gate.Id == id))
                throw new ArgumentException($"{severity}: there is no gate '{id}'. Known: {string.Join(", ", Gates.All)}.", nameof(targets));
        }
    }

    private string Hash()
    {
        var text = new StringBuilder("response-policy/1\n").Append(SeverityRules.ContentHash).Append('\n').Append(LongInvestigation).Append('\n');
        foreach (var level in SeverityRules.Levels)
            text.Append(level.Severity).Append('|').Append(For(level.Severity).Content()).Append('\n');
        text.AppendJoin(',', Calendar.WorkingDays).Append('|').AppendJoin(',', Calendar.Holidays.Select(day => day.ToString("O", CultureInfo.InvariantCulture)))
            .Append('|').Append(Calendar.TimeZone.Id).Append('|').Append(Calendar.SprintDays).Append('|').Append(Calendar.SprintAnchor.DayNumber);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
