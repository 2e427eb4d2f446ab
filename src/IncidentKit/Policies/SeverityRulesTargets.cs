using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Keeps one truth about the target resolution: the level table of the severity rules says what the targets say.</summary>
internal static class SeverityRulesTargets
{
    /// <summary>The targets with what they leave to the level table filled in.</summary>
    public static ImmutableSortedDictionary<Severity, SeverityTargets> Complete(
        SeverityPolicy rules, IReadOnlyDictionary<Severity, SeverityTargets> targets)
    {
        var complete = ImmutableSortedDictionary.CreateBuilder<Severity, SeverityTargets>();
        foreach (var (severity, promised) in targets)
            complete[severity] = promised.Resolution is null ? promised with { Resolution = rules.Find(severity)?.Target } : promised;
        return complete.ToImmutable();
    }

    /// <summary>The rules with the targets in their level table; the same object when nothing differs.</summary>
    public static SeverityPolicy With(SeverityPolicy rules, IReadOnlyDictionary<Severity, SeverityTargets> targets)
    {
        if (rules.Levels.All(level => level.Target == targets[level.Severity].Resolution))
            return rules;
        return rules.WithLevels(rules.Levels.Select(level => level with { Target = targets[level.Severity].Resolution!.Value }));
    }
}
