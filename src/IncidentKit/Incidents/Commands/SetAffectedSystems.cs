using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States which systems are affected (K3); replaces what was stated before.</summary>
/// <param name="By">Who stated it.</param>
/// <param name="Systems">At most 100 names, each once.</param>
public sealed record SetAffectedSystems(Actor By, IReadOnlyList<string> Systems) : IncidentCommand(By)
{
    private const int MaxSystems = 100;

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        Check(decision, Systems);
        if (Systems is not null)
            decision.Record(new AffectedSystemsSet(Systems.ToAppendOnly()));
    }

    internal static void Check(Decision decision, IReadOnlyList<string>? systems)
    {
        if (systems is null)
        {
            decision.Refuse(nameof(Systems), "must not be null");
            return;
        }

        decision.Check(systems.Count <= MaxSystems, nameof(Systems), $"has {systems.Count} names, {MaxSystems} at most");
        for (var i = 0; i < Math.Min(systems.Count, MaxSystems); i++)
            decision.Line(string.Create(CultureInfo.InvariantCulture, $"{nameof(Systems)}[{i}]"), systems[i]);
        foreach (var twice in systems.GroupBy(system => system, StringComparer.Ordinal).Where(group => group.Key is not null && group.Count() > 1))
            decision.Refuse(nameof(Systems), $"names '{twice.Key}' more than once");
    }
}
