using FsCheck.Xunit;
using IncidentKit.Commands;

namespace IncidentKit.Tests.RootCauses;

public class CauseCommandTests
{
    [Fact]
    public void A_cause_may_explain_several_effects_each_with_its_own_evidence()
    {
        var graph = SomeCauses.Branched().Incident.Causes;

        Assert.Equal(
            [new CauseEdge(4, 2), new CauseEdge(4, 8, "The tail was there for an hour")], graph.EffectsOf(4));
        Assert.Equal("p99 of the payment client", Assert.Single(graph.EffectsOf(2)).Evidence);
        Assert.True(graph.LeadsTo(7, 8) && graph.LeadsTo(7, 1) && !graph.LeadsTo(8, 7));
    }

    [Fact]
    public void An_edge_that_would_close_a_cycle_is_refused_however_long_the_way()
    {
        var play = SomeCauses.Worked();

        Assert.Contains("that would be a cycle", play.Refused(new LinkCause(Some.Alice, 1, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("is the cause itself", play.Refused(new LinkCause(Some.Alice, 3, 3)).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public bool No_sequence_of_links_makes_a_cycle_or_a_cause_without_number(int[] choices)
    {
        var play = Some.Incident();
        foreach (var choice in choices ?? [])
        {
            var (what, a, b) = (Math.Abs(choice % 7), (Math.Abs(choice / 7 % 9)) + 1, (Math.Abs(choice / 63 % 9)) + 1);
            try
            {
                play.Do(what switch
                {
                    < 2 => new RecordWhy(Some.Alice, $"Answer {choice}") { Explains = play.Incident.Causes.Causes.Count == 0 ? null : b, Kind = (CauseKind)(a % 3) },
                    < 5 => new LinkCause(Some.Alice, a, b),
                    5 => new UnlinkCause(Some.Alice, a, b, "Not so"),
                    _ => new RetractWhy(Some.Alice, a, "Not so") { Bridge = b % 2 == 0 },
                });
            }
            catch (CommandRefusedException)
            {
                // Refused: the law has to hold all the same.
            }
        }

        var graph = play.Incident.Causes;
        return graph.Standing.All(cause => !graph.LeadsTo(cause.Number, cause.Number))
            && graph.Edges.All(edge => !graph.Causes[edge.Cause - 1].IsRetracted && !graph.Causes[edge.Effect - 1].IsRetracted)
            && graph.Edges.Distinct().Count() == graph.Edges.Count
            && graph.Standing.All(cause => cause.Explains is null == !graph.EffectsOf(cause.Number).Any())
            && CauseDiagram.ToSvg(graph).Length > 0
            && graph.Equals(Incident.Replay(play.Incident.History)!.Causes);
    }

    [Fact]
    public void A_correction_replaces_what_is_given_and_the_first_wording_stays_in_the_history()
    {
        var play = SomeCauses.Worked().Do(new ReplaceWhy(Some.Bob, 2, "Misread the trace") { Text = "JWT secret was empty", Evidence = "Stack trace, line 7" });

        Assert.Equal("JWT secret was empty", play.Incident.Causes.FiveWhys()[1].Text);
        Assert.Equal("Stack trace, line 7", Assert.Single(play.Incident.Causes.EffectsOf(2)).Evidence);
        Assert.Contains(play.Incident.History, recorded => recorded.Text == "Why 2: JWT secret was undefined");
        Assert.Contains("says what happened", play.Refused(new ReplaceWhy(Some.Bob, 1, "No") { Kind = CauseKind.Trigger }).Message, StringComparison.Ordinal);
        Assert.Contains("must be given", play.Refused(new ReplaceWhy(Some.Bob, 2, "No")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retracted_answer_leaves_its_causes_alone_or_bridges_the_gap()
    {
        var alone = SomeCauses.Worked().Do(new RetractWhy(Some.Bob, 3, "Not so")).Incident.Causes;
        var bridged = SomeCauses.Worked().Do(new RetractWhy(Some.Bob, 3, "Not so") { Bridge = true }).Incident.Causes;

        Assert.Equal([4, 5], alone.FiveWhys().Select(cause => cause.Number));
        Assert.Equal([1, 2, 4, 5], bridged.FiveWhys().Select(cause => cause.Number));
        Assert.Contains("was retracted", SomeCauses.Worked().Do(new RetractWhy(Some.Bob, 3, "Not so")).Refused(new LinkCause(Some.Bob, 3, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_exist_is_refused_by_number()
    {
        var play = SomeCauses.Worked();

        Assert.Equal(["Cause", "Effect"], play.Refused(new LinkCause(Some.Alice, 9, 0)).Problems.Select(problem => problem.Member));
        Assert.Contains("the incident has 8 events", play.Refused(new RecordWhy(Some.Alice, "x") { Entry = 9 }).Message, StringComparison.Ordinal);
        Assert.Contains("which 1 does not explain", play.Refused(new UnlinkCause(Some.Alice, 1, 5, "No")).Message, StringComparison.Ordinal);
        Assert.Contains("no why is recorded", Some.Incident().Refused(new StateWhysEnd(Some.Alice, "Enough")).Message, StringComparison.Ordinal);
        Assert.Contains("must be given", play.Refused(new LinkCause(Some.Alice, 2, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_postmortem_follows_the_line_down_to_the_root_that_was_identified()
    {
        var play = SomeCauses.Branched().Do(new IdentifyRootCause(Some.Alice, "No load test covers the path of an order.", 7));

        Assert.Equal([1, 2, 4, 6, 7], play.Incident.Causes.FiveWhys(7).Select(cause => cause.Number));
        Assert.Equal("No load test covers the path of an order", Postmortem.From(play.Incident).FiveWhys[^1]);
    }
}
