using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records what was looked at and found (I).</summary>
/// <param name="By">Who looked.</param>
/// <param name="Area">Where.</param>
/// <param name="Finding">What was found, also when it was nothing.</param>
public sealed record RecordInvestigation(Actor By, InvestigationArea Area, string Finding) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Defined(nameof(Area), Area);
        decision.Prose(nameof(Finding), Finding);
        decision.Record(new InvestigationRecorded(Area, Finding));
    }
}
