using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records that more people were told: a step of the policy's escalation was carried out, or someone asked for help (T4,
/// A5).</summary>
/// <param name="By">Who told them.</param>
/// <param name="Told">Who was told: 1 to 100 names or roles.</param>
public sealed record Escalate(Actor By, IReadOnlyList<string> Told) : IncidentCommand(By)
{
    private const int MaxTold = 100;

    /// <summary>The step of the policy at the incident's severity, from 1, each of them once; null when it is none of them.</summary>
    public int? Step { get; init; }

    /// <summary>Why, when it is not plain.</summary>
    public string? Reason { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.OptionalProse(nameof(Reason), Reason);
        decision.NotBefore(nameof(At), decision.OccurredAt, MilestoneKind.Detected);
        decision.Check(Told is { Count: >= 1 and <= MaxTold }, nameof(Told), "must name 1 to 100 that were told");
        for (var i = 0; i < Math.Min(Told?.Count ?? 0, MaxTold); i++)
            decision.Line(string.Create(CultureInfo.InvariantCulture, $"{nameof(Told)}[{i}]"), Told![i]);
        if (Step is { } step)
        {
            var steps = decision.Policy.For(decision.Incident.Severity).Escalations.Count;
            if (step < 1 || step > steps)
                decision.Refuse(nameof(Step), string.Create(CultureInfo.InvariantCulture, $"is {step}; the policy has {steps} escalation steps at this severity"));
            else
                decision.Check(decision.Incident.Escalations[step] is null, nameof(Step), $"{step} was carried out already");
        }

        decision.Record(new IncidentEscalated((Told ?? []).ToAppendOnly(), Step, Reason));
    }
}
