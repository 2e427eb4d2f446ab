namespace IncidentKit.Tests.SeverityRules;

public class SeverityClassifierTests
{
    private static readonly Answer[] s_answers = Enum.GetValues<Answer>();

    public static IEnumerable<ImpactAssessment> EveryAssessment() =>
        from down in s_answers
        from loss in s_answers
        from core in s_answers
        from many in s_answers
        from nonBlocking in s_answers
        select new ImpactAssessment
        {
            ApplicationDown = down,
            DataLossOrBreach = loss,
            CoreWorkflowBroken = core,
            MoreThanTenPercentAffected = many,
            NonBlocking = nonBlocking,
        };

    private static readonly Answer[] s_known = [Answer.Yes, Answer.No];

    /// <summary>The four questions of section 3, written a second time.</summary>
    private static Severity FourQuestions(ImpactAssessment impact)
    {
        if (impact.ApplicationDown == Answer.Yes)
            return Severity.Sev1;
        if (impact.DataLossOrBreach == Answer.Yes)
            return Severity.Sev1;
        if (impact.CoreWorkflowBroken == Answer.Yes)
            return Severity.Sev2;
        return impact.MoreThanTenPercentAffected == Answer.Yes ? Severity.Sev2 : Severity.Sev3;
    }

    private static IEnumerable<ImpactAssessment> Completions(ImpactAssessment impact) =>
        Enum.GetValues<SeverityFact>().Aggregate<SeverityFact, IEnumerable<ImpactAssessment>>(
            [impact],
            (all, fact) => all.SelectMany(one =>
                one[fact] != Answer.Unknown ? [one] : s_known.Select(answer => one.With(fact, answer))));

    [Fact]
    public void Ruling_1_without_the_fifth_answer_the_default_policy_equals_the_four_question_tree_on_every_input()
    {
        var complete = EveryAssessment().Where(impact =>
            impact.NonBlocking == Answer.Unknown && Enum.GetValues<SeverityFact>().Count(fact => impact[fact] == Answer.Unknown) == 1).ToArray();

        Assert.Equal(16, complete.Length);
        Assert.All(complete, impact => Assert.Equal(FourQuestions(impact), SeverityClassifier.Default.Classify(impact).Level));
        Assert.All(complete, impact => Assert.NotEqual(Severity.Sev4, FourQuestions(impact)));
    }

    [Fact]
    public void Ruling_1_the_fifth_answer_changes_only_sev3_to_sev4()
    {
        foreach (var impact in EveryAssessment().Where(impact => Completions(impact).Count() == 1))
        {
            var expected = FourQuestions(impact);
            if (expected == Severity.Sev3 && impact.NonBlocking == Answer.Yes)
                expected = Severity.Sev4;
            Assert.Equal(expected, SeverityClassifier.Default.Classify(impact).Level);
        }
    }

    [Fact]
    public void Ruling_2_the_level_acted_on_is_the_worst_and_the_best_the_mildest_of_all_completions()
    {
        foreach (var impact in EveryAssessment())
        {
            var levels = Completions(impact).Select(complete => SeverityClassifier.Default.Classify(complete).Level).ToArray();
            var verdict = SeverityClassifier.Default.Classify(impact);
            Assert.Equal(levels.Min(), verdict.Level);
            Assert.Equal(levels.Max(), verdict.BestPossible);
            Assert.Equal(levels.Distinct().Count() == 1, verdict.IsFinal);
        }
    }

    [Fact]
    public void Ruling_2_an_open_question_is_one_whose_answer_can_still_change_the_level()
    {
        foreach (var impact in EveryAssessment())
        {
            var expected = Enum.GetValues<SeverityFact>().Where(fact => impact[fact] == Answer.Unknown && Completions(impact).Any(complete =>
                SeverityClassifier.Default.Classify(complete.With(fact, Answer.Yes)).Level
                != SeverityClassifier.Default.Classify(complete.With(fact, Answer.No)).Level));
            var verdict = SeverityClassifier.Default.Classify(impact);

            Assert.Equal(expected.Order(), verdict.OpenQuestions.Select(question => FactOf(question.Fact)).Order());
            Assert.Equal(verdict.IsFinal, verdict.AskFirst is null);
        }
    }

    [Fact]
    public void Asking_what_the_verdict_asks_first_settles_every_incident_in_at_most_five_questions()
    {
        foreach (var truth in EveryAssessment().Where(impact => Completions(impact).Count() == 1))
        {
            var known = default(ImpactAssessment);
            var asked = 0;
            while (SeverityClassifier.Default.Classify(known).AskFirst is { } question)
            {
                known = known.With(FactOf(question.Fact), truth[FactOf(question.Fact)]);
                asked++;
            }

            Assert.True(asked <= 5);
            Assert.Equal(SeverityClassifier.Default.Classify(truth).Level, SeverityClassifier.Default.Classify(known).Level);
        }
    }

    [Fact]
    public void Every_counterfactual_is_true()
    {
        foreach (var impact in EveryAssessment())
        {
            var verdict = SeverityClassifier.Default.Classify(impact);
            Assert.All(verdict.WouldChange, other =>
            {
                Assert.NotEqual(verdict.Level, other.Level);
                var answer = other.Fact.Type == FactType.Percentage
                    ? other.ToString().Contains("more than", StringComparison.Ordinal)
                    : other.Value.Equals(FactValue.Yes);
                Assert.Equal(other.Level, SeverityClassifier.Default.Classify(impact.With(FactOf(other.Fact), answer ? Answer.Yes : Answer.No)).Level);
            });
        }
    }

    [Fact]
    public void The_path_ends_with_the_step_that_decided()
    {
        foreach (var impact in EveryAssessment())
        {
            var verdict = SeverityClassifier.Default.Classify(impact);
            Assert.DoesNotContain(verdict.Path[..^1], step => step.Decided);
            if (verdict.Path[^1].Decided)
                Assert.Equal(verdict.Level, verdict.Path[^1].Level);
            else
                Assert.Equal(Severity.Sev3, verdict.Level);
        }
    }

    [Theory]
    [InlineData(10.0, 3)]
    [InlineData(10.0000001, 2)]
    [InlineData(0.0, 3)]
    [InlineData(100.0, 2)]
    public void Ruling_4_more_than_ten_percent_is_strict(double percentage, int rank)
    {
        var impact = new ImpactAssessment
        {
            ApplicationDown = Answer.No,
            DataLossOrBreach = Answer.No,
            CoreWorkflowBroken = Answer.No,
            AffectedUsersPercentage = percentage,
        };
        Assert.Equal(new Severity(rank), SeverityClassifier.Default.Classify(impact).Level);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Ruling_4_a_share_outside_0_to_100_is_refused(double percentage)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new ImpactAssessment { AffectedUsersPercentage = percentage });
        Assert.Equal(nameof(ImpactAssessment.AffectedUsersPercentage), refusal.ParamName);
    }

    [Fact]
    public void A_share_that_contradicts_the_answer_is_refused_either_way_round()
    {
        Assert.Throws<ArgumentException>(() => new ImpactAssessment { MoreThanTenPercentAffected = Answer.No, AffectedUsersPercentage = 50 });
        Assert.Throws<ArgumentException>(() => new ImpactAssessment { AffectedUsersPercentage = 5, MoreThanTenPercentAffected = Answer.Yes });
    }

    [Fact]
    public void A_better_count_replaces_an_earlier_one()
    {
        var first = new ImpactAssessment { AffectedUsersPercentage = 50 };
        Assert.Equal(Answer.No, (first with { AffectedUsersPercentage = 5 }).MoreThanTenPercentAffected);
        Assert.Equal(Answer.Unknown, (first with { AffectedUsersPercentage = null }).MoreThanTenPercentAffected);
    }

    [Fact]
    public void The_verdict_carries_response_and_target_and_explains_itself()
    {
        var verdict = SeverityClassifier.Default.Classify(new ImpactAssessment { ApplicationDown = Answer.No, CoreWorkflowBroken = Answer.Yes });

        Assert.Equal(Severity.Sev1, verdict.Level);
        Assert.Equal(Severity.Sev2, verdict.BestPossible);
        Assert.Equal("dataLossOrBreach", verdict.AskFirst!.Fact.Name);
        Assert.Equal(TimeSpan.FromHours(1), verdict.Details.Target.Duration);
        Assert.Contains("SEV-2 if data loss or breach is no", verdict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Classifying_allocates_nothing_once_the_verdict_is_known()
    {
        var impact = new ImpactAssessment { ApplicationDown = Answer.No, AffectedUsersPercentage = 12 };
        SeverityClassifier.Default.Classify(impact);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            SeverityClassifier.Default.Classify(impact);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_policy_over_typed_facts_that_uses_an_id_twice_or_reaches_an_undescribed_level_is_refused()
    {
        var rule = new SeverityRule("X", SeverityFact.ApplicationDown, "Down?", Severity.Sev1);
        var levels = SeverityPolicy.Default.Levels;
        Assert.Contains("more than once", Refusal(() => new SeverityPolicy([rule, rule], Severity.Sev3, levels)), StringComparison.Ordinal);
        Assert.Contains("SEV-5", Refusal(() => new SeverityPolicy([rule], new Severity(5), levels)), StringComparison.Ordinal);
        Assert.Contains("at least one rule", Refusal(() => new SeverityPolicy([], Severity.Sev3, levels)), StringComparison.Ordinal);
    }

    private static string Refusal(Func<SeverityPolicy> make) => Assert.Throws<SeverityPolicyFormatException>(make).Message;

    private static SeverityFact FactOf(FactDefinition fact) => fact.Name == "affectedUsersPercentage"
        ? SeverityFact.MoreThanTenPercentAffected
        : Enum.Parse<SeverityFact>(fact.Name, ignoreCase: true);
}
