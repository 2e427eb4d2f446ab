using System.Globalization;
using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The action items until they are done, and the follow-up (R5, T5).</summary>
internal static class ActionSteps
{
    public static void Add(StepList steps)
    {
        foreach (var action in steps.Incident.Actions.Where(action => action.IsOpen))
        {
            var number = action.Number.ToString(CultureInfo.InvariantCulture);
            steps.Add(
                new NextStep
                {
                    Id = $"finish-action-{number}",
                    Do = $"Finish action item {number}: {action.Title}",
                    Why = action.Owner is { } owner ? $"{owner} owns it. Unfinished items are the next incident." : "Nobody owns it. Unfinished items are the next incident.",
                    Rules = ["R5"],
                    Urgency = StepUrgency.Soon,
                    Subject = number,
                },
                typeof(SetActionItemStatus), steps.Clocks.FirstOrDefault(clock => clock.ActionNumber == action.Number && clock.IsOpen));
        }

        if (steps.Waiting(ClockKind.FollowUp) is not null)
        {
            steps.Add(
                new NextStep
                {
                    Id = "follow-up",
                    Do = "Follow up: go through the open action items, and set the status of each.",
                    Why = $"Still open: {string.Join(", ", steps.Incident.Actions.Where(action => action.IsOpen).Select(action => $"#{action.Number.ToString(CultureInfo.InvariantCulture)}"))}.",
                    Rules = ["T5", "R5"],
                    Urgency = StepUrgency.Soon,
                },
                typeof(SetActionItemStatus), steps.Waiting(ClockKind.FollowUp));
        }
    }
}
