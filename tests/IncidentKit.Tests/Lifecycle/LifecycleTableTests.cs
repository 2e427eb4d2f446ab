using IncidentKit.Commands;

namespace IncidentKit.Tests.Lifecycle;

public class LifecycleTableTests
{
    private static readonly IncidentId s_other = new(new Guid(9, 9, 9, new byte[8]));

    public static TheoryData<IncidentState, LifecycleTrigger> EveryStateAndTrigger()
    {
        var data = new TheoryData<IncidentState, LifecycleTrigger>();
        foreach (var state in Enum.GetValues<IncidentState>())
        {
            foreach (var trigger in Enum.GetValues<LifecycleTrigger>())
                data.Add(state, trigger);
        }

        return data;
    }

    /// <summary>The lifecycle of design section 4 written a second time, by hand, so that a change of the table is noticed.</summary>
    private static IncidentState? Expected(IncidentState from, LifecycleTrigger trigger) => (from, trigger) switch
    {
        (IncidentState.Detected, LifecycleTrigger.Triage) => IncidentState.Triaging,
        (IncidentState.Triaging, LifecycleTrigger.Mitigate) => IncidentState.Mitigating,
        (IncidentState.Mitigating, LifecycleTrigger.Investigate) => IncidentState.Investigating,
        (IncidentState.Investigating, LifecycleTrigger.Fix) => IncidentState.Fixing,
        (IncidentState.Fixing, LifecycleTrigger.Validate) => IncidentState.Validating,
        (IncidentState.Validating, LifecycleTrigger.Resolve) => IncidentState.Resolved,
        (IncidentState.Resolved, LifecycleTrigger.Learn) => IncidentState.Learning,
        (IncidentState.Learning, LifecycleTrigger.Close) => IncidentState.Closed,
        (IncidentState.Validating, LifecycleTrigger.Fix) => IncidentState.Fixing,
        (IncidentState.Fixing, LifecycleTrigger.Investigate) => IncidentState.Investigating,
        (IncidentState.Investigating or IncidentState.Fixing or IncidentState.Validating, LifecycleTrigger.Mitigate)
            => IncidentState.Mitigating,
        (IncidentState.Detected or IncidentState.Triaging, LifecycleTrigger.Decline) => IncidentState.Declined,
        ( <= IncidentState.Validating, LifecycleTrigger.Cancel) => IncidentState.Cancelled,
        ( <= IncidentState.Validating, LifecycleTrigger.Merge) => IncidentState.Merged,
        (IncidentState.Merged, LifecycleTrigger.Unmerge) => IncidentState.Triaging,
        (IncidentState.Resolved or IncidentState.Learning or IncidentState.Closed, LifecycleTrigger.Reopen) => IncidentState.Mitigating,
        _ => null,
    };

    [Theory]
    [MemberData(nameof(EveryStateAndTrigger))]
    public void Every_trigger_from_every_state_does_what_the_table_says_and_nothing_else(IncidentState from, LifecycleTrigger trigger)
    {
        var play = In(from);
        var expected = Expected(from, trigger);
        var command = CommandFor(trigger);

        if (expected is null)
        {
            var before = play.Incident;
            var refusal = play.Gated(command);
            Assert.Equal(from, refusal.State);
            Assert.Equal(trigger, refusal.Trigger);
            Assert.Empty(refusal.Unsatisfied);
            Assert.Null(before.Explain(trigger, play.Policy).To);
            Assert.Same(before, play.Incident);
            return;
        }

        Assert.Equal(expected, play.Incident.Explain(trigger, play.Policy).To);
        play.Do(command);
        Assert.Equal(expected, play.Incident.State);
    }

    [Fact]
    public void An_unmerge_leads_back_to_the_state_before_the_merge_from_each_of_them()
    {
        foreach (var state in Enum.GetValues<IncidentState>().Where(state => state.IsActive()))
        {
            var play = In(state).Do(new Merge(Some.Alice, s_other, "Same cause"), new Unmerge(Some.Alice, "Not the same"));
            Assert.Equal(state, play.Incident.State);
            Assert.Null(play.Incident.MergedInto);
        }
    }

    [Fact]
    public void Explain_agrees_with_trying_for_every_state_and_trigger()
    {
        foreach (var state in Enum.GetValues<IncidentState>())
        {
            foreach (var trigger in Enum.GetValues<LifecycleTrigger>())
            {
                var play = In(state);
                var permitted = play.Incident.Explain(trigger, play.Policy).Permitted;
                var command = trigger <= LifecycleTrigger.Close ? new Advance(Some.Alice, trigger) : CommandFor(trigger);
                var happened = Record.Exception(() => play.Do(command)) is null;
                Assert.Equal(permitted, happened);
            }
        }
    }

    [Fact]
    public void Only_forward_moves_are_gated()
    {
        Assert.All(IncidentLifecycle.Transitions, row => Assert.True(row.Gates.IsEmpty || row.Kind == TransitionKind.Forward, row.ToString()));
        Assert.Equal(Gates.All.Length, IncidentLifecycle.Transitions.SelectMany(row => row.Gates).Distinct().Count());
    }

    [Fact]
    public void The_diagrams_show_every_row_of_the_table()
    {
        var mermaid = LifecycleDiagram.ToMermaid().Split('\n');
        var dot = LifecycleDiagram.ToDot();
        foreach (var row in IncidentLifecycle.Transitions)
        {
            Assert.Single(mermaid, line => line.StartsWith($"    {row.From} --> {row.To} : {row.Trigger}", StringComparison.Ordinal));
            Assert.Contains($"    {row.From} -> {row.To} [label=\"{row.Trigger}", dot, StringComparison.Ordinal);
        }

        Assert.Equal(IncidentLifecycle.Transitions.Length, mermaid.Count(line => line.Contains(" : ", StringComparison.Ordinal)));
        Assert.Equal("    [*] --> Detected", mermaid[1]);
    }

    private static Play In(IncidentState state) => state switch
    {
        IncidentState.Declined => Some.Incident().Do(new Decline(Some.Alice, "False alarm")),
        IncidentState.Cancelled => Some.Incident().Do(new Cancel(Some.Alice, "Opened by mistake")),
        IncidentState.Merged => Some.Incident(state: IncidentState.Triaging).Do(new Merge(Some.Alice, s_other, "Same cause")),
        _ => Some.Incident(state: state),
    };

    private static IncidentCommand CommandFor(LifecycleTrigger trigger) => trigger switch
    {
        LifecycleTrigger.Decline => new Decline(Some.Alice, "False alarm"),
        LifecycleTrigger.Cancel => new Cancel(Some.Alice, "Opened by mistake"),
        LifecycleTrigger.Merge => new Merge(Some.Alice, s_other, "Same cause"),
        LifecycleTrigger.Unmerge => new Unmerge(Some.Alice, "Two after all"),
        LifecycleTrigger.Reopen => new Reopen(Some.Alice, "It is back"),
        _ => new Advance(Some.Alice, trigger) { OverrideReason = "The table is under test" },
    };
}
