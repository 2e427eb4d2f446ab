using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Records a test of the fix in staging (H3, K6).</summary>
/// <param name="By">Who tested.</param>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record RecordStagingTest(Actor By, bool Passed, string Evidence) : IncidentCommand(By)
{
    internal override void Decide(Decision decision)
    {
        decision.WhileActive();
        decision.Prose(nameof(Evidence), Evidence);
        decision.Record(new StagingTestRecorded(Passed, Evidence));
    }
}
