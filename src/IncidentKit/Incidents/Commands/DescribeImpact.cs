using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Writes the impact section of the postmortem (P): two or three sentences on what users experienced, with numbers.</summary>
/// <param name="By">Who wrote it.</param>
/// <param name="Statement">The sentences.</param>
public sealed record DescribeImpact(Actor By, string Statement) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Prose(nameof(Statement), Statement);
        decision.Record(new ImpactDescribed(Statement));
    }
}
