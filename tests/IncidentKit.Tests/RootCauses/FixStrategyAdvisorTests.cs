namespace IncidentKit.Tests.RootCauses;

public class FixStrategyAdvisorTests
{
    private static readonly Answer[] s_answers = [Answer.Unknown, Answer.Yes, Answer.No];

    public static TheoryData<FixFacts> EveryCombination()
    {
        var all = new TheoryData<FixFacts>();
        foreach (var deploy in s_answers)
            foreach (var rollBack in s_answers)
                foreach (var data in s_answers)
                    foreach (var infrastructure in s_answers)
                        all.Add(new FixFacts(deploy, rollBack, data, infrastructure));
        return all;
    }

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Unknown, Answer.Unknown, FixStrategy.RollBack)]
    [InlineData(Answer.Yes, Answer.No, Answer.Unknown, Answer.Unknown, FixStrategy.Hotfix)]
    [InlineData(Answer.No, Answer.Unknown, Answer.Yes, Answer.Unknown, FixStrategy.FixData)]
    [InlineData(Answer.No, Answer.Yes, Answer.No, Answer.Yes, FixStrategy.ScaleRestartOrFailOver)]
    [InlineData(Answer.No, Answer.Unknown, Answer.No, Answer.No, FixStrategy.DebugCodePath)]
    public void F_each_way_through_the_tree_ends_as_section_6_says(
        Answer deploy, Answer rollBack, Answer data, Answer infrastructure, FixStrategy strategy)
    {
        var advice = FixStrategyAdvisor.Advise(new(deploy, rollBack, data, infrastructure));
        Assert.Equal(strategy, advice.Strategy);
        Assert.Null(advice.NextQuestion);
        Assert.Equal([strategy], advice.StillPossible);
    }

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void F_what_is_still_possible_is_exactly_what_answering_the_open_questions_can_lead_to(FixFacts facts)
    {
        var reachable = Completions(facts).Select(complete => FixStrategyAdvisor.Advise(complete).Strategy!.Value).ToHashSet();
        var advice = FixStrategyAdvisor.Advise(facts);
        Assert.Equal(reachable, [.. advice.StillPossible]);
        Assert.Equal(advice.Strategy is null, advice.NextQuestion is not null);
        foreach (var strategy in Enum.GetValues<FixStrategy>())
            Assert.Equal(reachable.Contains(strategy), advice.ObjectionTo(strategy) is null);
    }

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void F_what_would_change_it_is_what_the_tree_says_with_that_one_answer_turned_round(FixFacts facts)
    {
        var advice = FixStrategyAdvisor.Advise(facts);
        Assert.Equal(advice.Path.Count, advice.WouldChange.Count);
        foreach (var other in advice.WouldChange)
        {
            Assert.NotEqual(facts[other.Question.Fact], other.Answer);
            Assert.Equal(other.Strategy, FixStrategyAdvisor.Advise(facts.With(other.Question.Fact, other.Answer)).Strategy);
        }
    }

    [Fact]
    public void F_the_advice_explains_itself()
    {
        Assert.Equal(
            """
            Make the minimal change, under the hotfix rules.
            - F1 Is the root cause in a recent deploy? yes
            - F2 Can it be rolled back safely? no
            Would change it: another question if F1 is no; roll back if F2 is yes.
            """.ReplaceLineEndings("\n"),
            FixStrategyAdvisor.Advise(new(Answer.Yes, Answer.No)).ToString());
        Assert.Equal(
            """
            Still possible: roll back; hotfix.
            - F1 Is the root cause in a recent deploy? yes
            Ask next: F2 Can it be rolled back safely?
            Would change it: another question if F1 is no.
            """.ReplaceLineEndings("\n"),
            FixStrategyAdvisor.Advise(new(Answer.Yes)).ToString());
    }

    private static IEnumerable<FixFacts> Completions(FixFacts facts)
    {
        IEnumerable<FixFacts> all = [facts];
        foreach (var fact in Enum.GetValues<FixFact>())
        {
            if (facts[fact] == Answer.Unknown)
                all = all.SelectMany(some => new[] { some.With(fact, Answer.Yes), some.With(fact, Answer.No) });
        }

        return all;
    }
}
