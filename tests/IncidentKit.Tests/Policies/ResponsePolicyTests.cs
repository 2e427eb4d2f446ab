namespace IncidentKit.Tests.Policies;

public class ResponsePolicyTests
{
    [Theory]
    [InlineData(1, "under 1 hour", 15, true)]
    [InlineData(2, "under 4 hours", 15, true)]
    [InlineData(3, "next business day", 60, true)]
    [InlineData(4, "next sprint", null, false)]
    public void The_default_promises_what_the_process_says(int rank, string resolution, int? minutesBetweenUpdates, bool postmortem)
    {
        var targets = ResponsePolicy.Default.For(new Severity(rank));

        Assert.Equal(resolution, targets.Resolution.ToString());
        Assert.Equal(minutesBetweenUpdates, targets.UpdateEvery?.TotalMinutes);
        Assert.Equal(postmortem, targets.PostmortemRequired);
        Assert.Equal(rank < 4 ? 5 : null, targets.FirstUpdateWithin?.TotalMinutes);
        Assert.Equal(
            (TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(5), TimeSpan.FromHours(48), 2, TimeSpan.FromDays(14)),
            (targets.AcknowledgeWithin, targets.TriageWithin, targets.PostmortemWithin, targets.MinimumActions, targets.FollowUpAfter));
    }

    [Fact]
    public void Section_3_says_whom_to_call_and_T4_whom_to_tell_after_15_minutes()
    {
        var policy = ResponsePolicy.Default;
        Assert.Equal(["all hands"], policy.For(Severity.Sev1).Responders);
        Assert.Equal(["primary on-call", "backup engineer"], policy.For(Severity.Sev2).Responders);
        Assert.Equal(["primary on-call"], policy.For(Severity.Sev3).Responders);
        Assert.Empty(policy.For(Severity.Sev4).Responders);

        foreach (var severity in (Severity[])[Severity.Sev1, Severity.Sev2])
            Assert.Equal([new EscalationStep(TimeSpan.FromMinutes(15), ["backup engineer"])], policy.For(severity).Escalations);
        Assert.Empty(policy.For(Severity.Sev3).Escalations);
        Assert.Empty(policy.For(Severity.Sev4).Escalations);
    }

    [Fact]
    public void R1_A5_P_the_thresholds_of_the_default()
    {
        var thresholds = ResponsePolicy.Default.Thresholds;
        Assert.Equal((TimeSpan.FromMinutes(30), 5), (thresholds.LongInvestigation, thresholds.Whys));
        Assert.Equal(TimeSpan.FromHours(2), thresholds.WorkingAlone);
    }

    [Fact]
    public void The_targets_and_the_level_table_never_disagree()
    {
        var policy = ResponsePolicy.Default.With(
            Severity.Sev1, ResponsePolicy.Default.For(Severity.Sev1) with { Resolution = ResolutionTarget.Within(TimeSpan.FromMinutes(30)) });

        Assert.Equal("under 30 minutes", policy.Classifier.Classify(Some.Impact(Severity.Sev1)).Details.Target.ToString());
        Assert.Equal(policy.For(Severity.Sev1).Resolution, policy.SeverityRules.Find(Severity.Sev1)!.Target);
        Assert.NotEqual(ResponsePolicy.Default.ContentHash, policy.ContentHash);
        Assert.Same(SeverityClassifier.Default, ResponsePolicy.Default.Classifier);
    }

    [Fact]
    public void A_target_left_to_the_level_table_is_taken_from_it() =>
        Assert.Equal(
            ResponsePolicy.Default.ContentHash,
            ResponsePolicy.Default.With(Severity.Sev3, ResponsePolicy.Default.For(Severity.Sev3) with { Resolution = null }).ContentHash);

    [Fact]
    public void What_can_not_be_is_refused_with_everything_that_is_wrong()
    {
        var targets = ResponsePolicy.Default.For(Severity.Sev2) with
        {
            TriageWithin = TimeSpan.Zero,
            MinimumActions = 101,
            SkippedGates = ["no-such-gate"],
            Escalations = [new(TimeSpan.FromMinutes(5), []), new(TimeSpan.FromMinutes(5), ["Ann\n"])],
        };

        var refusal = Assert.Throws<ArgumentException>(() => ResponsePolicy.Default.With(Severity.Sev2, targets));

        foreach (var member in (string[])["triageWithin", "minimumActions", "skippedGates", "escalations[0].tell", "escalations[1].after", "escalations[1].tell[0]"])
            Assert.Contains($"$.severities.SEV-2.{member} ", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ResponsePolicy(SeverityPolicy.Default, new Dictionary<Severity, SeverityTargets>()));
        Assert.Throws<ArgumentException>(() => ResponsePolicy.Default.With(new Severity(9), targets));
    }

    [Fact]
    public void The_team_says_how_to_roll_back_and_whom_to_call()
    {
        var team = SomePolicy.Full.Team;
        Assert.Equal("P0", team.FindService("AUTH")!.Tier.ToString());
        Assert.Null(team.FindService("billing"));
        Assert.Equal(2, team.RollbackOf("auth")!.Steps.Count);
        Assert.Equal(team.Rollback, team.RollbackOf("course API"));
        Assert.Equal(["Björn"], team.ContactsFor("Backup engineer").Select(contact => contact.Name));
    }

    [Theory]
    [InlineData("P0", 0)]
    [InlineData("P9", 9)]
    [InlineData("p0", null)]
    [InlineData("P10", null)]
    [InlineData(null, null)]
    public void A_tier_is_P0_to_P9(string? text, int? rank)
    {
        Assert.Equal(rank is not null, ServiceTier.TryParse(text, out var tier));
        Assert.Equal(rank ?? 0, tier.Rank);
        Assert.True(new ServiceTier(0) < new ServiceTier(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceTier(10));
    }
}
