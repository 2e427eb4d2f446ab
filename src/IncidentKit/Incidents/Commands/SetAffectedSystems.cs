using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States which systems are affected (K3); replaces what was stated before.</summary>
/// <param name="By">Who stated it.</param>
/// <param name="Systems">At most 100 names, each once.</param>
public sealed record SetAffectedSystems(Actor By, IReadOnlyList<string> Systems) : IncidentCommand(By)
{
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

        decision.Names(nameof(Systems), systems);
    }
}
