using System.Globalization;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What shows a big change during an incident (A6): facts of the record, not the words of a description.</summary>
internal static class BigChanges
{
    /// <summary>How many applied fixes are no warning: a roll back, and the fix forward after it.</summary>
    private const int FewDeployments = 2;

    /// <summary>Each finding, with the events that show it.</summary>
    public static IEnumerable<(string Finding, Func<IncidentChange, bool> IsEvidence)> In(Incident incident)
    {
        if (incident.Fix is { Strategy: FixStrategy.Hotfix, Deployment: not null })
        {
            // H5 is kept only after the deploy; validation asks for it.
            var notKept = Checklists.Hotfix(incident).Items.Where(item => !item.Done && item.Id != "H5").ToArray();
            if (notKept.Length > 0)
            {
                yield return (
                    $"The hotfix was applied against its rules: {string.Join(" ", notKept.Select(item => $"{item.Id}: {item.Missing}"))}",
                    change => change is FixDeployed or StagingTestRecorded or FixReviewed or HotfixRulesAcknowledged);
            }
        }

        if (FixChoice.ObjectionTo(incident) is { } objection)
            yield return (objection, change => change is FixStrategyChosen or TriageQuestionAnswered { Options: not null });
        if (incident.Fix.DeploymentCount > FewDeployments)
        {
            yield return (
                $"{incident.Fix.DeploymentCount.ToString(CultureInfo.InvariantCulture)} fixes were applied in one incident.",
                change => change is FixDeployed);
        }
    }
}
