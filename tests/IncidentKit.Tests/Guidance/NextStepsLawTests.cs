using FsCheck.Xunit;

namespace IncidentKit.Tests.Guidance;

public class NextStepsLawTests
{
    [Property(MaxTest = 150)]
    public void Each_gate_that_blocks_the_next_move_has_a_step_that_the_response_waits_for(int[] choices, int severity) =>
        AnyPlay.From(choices, Any(severity), play =>
        {
            var incident = play.Incident;
            var forward = IncidentLifecycle.Transitions.FirstOrDefault(row => row.From == incident.State && row.Kind == TransitionKind.Forward);
            if (forward is null)
                return;
            var steps = incident.NextSteps(play.Policy, play.Now);
            var blocked = incident.Explain(forward.Trigger, play.Policy);
            foreach (var report in blocked.Unsatisfied)
            {
                // Sharing comes after the approval, which has a gate and a step of its own.
                if (report.Gate.Id == "postmortem-shared" && incident.Postmortem.ApprovedBy is null)
                    continue;
                Assert.Contains(steps, step => step.Rules.Contains(report.Gate.Rule) && step.Urgency <= StepUrgency.Now);
            }

            Assert.Equal(blocked.Permitted, steps.Any(step => step.Id.StartsWith("move-to-", StringComparison.Ordinal)));
        });

    [Property(MaxTest = 150)]
    public void While_anything_is_left_to_do_there_is_a_next_step(int[] choices, int severity) => AnyPlay.From(choices, Any(severity), play =>
    {
        var steps = play.Incident.NextSteps(play.Policy, play.Now);
        var isOver = play.Incident.State is IncidentState.Closed or IncidentState.Declined or IncidentState.Cancelled;
        Assert.True(steps.Count > 0 || isOver);
        Assert.Equal(steps.Count, steps.Select(step => step.Id).Distinct().Count());
        Assert.All(steps, step => Assert.True(step.Rules.Count > 0 && step.Do.Length > 0 && step.Why.Length > 0, step.Id));
        Assert.Equal(steps.Select(step => step.Urgency), steps.Select(step => step.Urgency).Order());
    });

    [Property(MaxTest = 150)]
    public void An_overdue_clock_of_an_active_incident_stands_first_and_is_named_by_its_rule(int[] choices, int severity) =>
        AnyPlay.From(choices, Any(severity), play =>
        {
            if (!play.Incident.State.IsActive())
                return;
            var steps = play.Incident.NextSteps(play.Policy, play.Now);
            foreach (var clock in play.Clocks().Where(clock => clock.State == DueState.Overdue))
                Assert.Contains(steps, step => step.Urgency == StepUrgency.Overdue && step.Rules.Contains(clock.RuleId));
        });

    [Property(MaxTest = 100)]
    public void What_the_guide_asks_for_is_never_refused_because_of_the_state(int[] choices, int severity) =>
        AnyPlay.From(choices, Any(severity), play =>
        {
            foreach (var step in play.Incident.NextSteps(play.Policy, play.Now).Where(step => step.Command is not null))
            {
                try
                {
                    play.Incident.Decide(GuideFollower.CommandFor(step, Severity.Sev1, play), play.Policy, play.Now, new CountingIds());
                }
                catch (CommandRefusedException refused)
                {
                    Assert.DoesNotContain(refused.Problems, problem => problem.Member == "State");
                }
            }
        });

    [Property(MaxTest = 50)]
    public void The_same_incident_at_the_same_time_gives_the_same_steps_warnings_and_lists(int[] choices, int severity)
    {
        var play = AnyPlay.From(choices, Any(severity));
        var again = Incident.Replay(play.Incident.History)!;
        Assert.Equal(play.Incident, again);
        Assert.Equal(play.Incident.NextSteps(play.Policy, play.Now), again.NextSteps(play.Policy, play.Now));
        Assert.Equal(AntiPatterns.Detect(play.Incident, play.Policy, play.Now), AntiPatterns.Detect(again, play.Policy, play.Now));
        Assert.Equal((Checklists.Hotfix(play.Incident), Checklists.Validation(play.Incident)), (Checklists.Hotfix(again), Checklists.Validation(again)));
    }

    private static Severity Any(int number) => new(1 + ((number & int.MaxValue) % 4));
}
