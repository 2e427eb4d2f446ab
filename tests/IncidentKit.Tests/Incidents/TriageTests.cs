using IncidentKit.Commands;

namespace IncidentKit.Tests.Incidents;

public class TriageTests
{
    [Fact]
    public void Q_there_are_five_questions_each_with_its_prompts()
    {
        Assert.Equal(["Q1", "Q2", "Q3", "Q4", "Q5"], TriagePrompts.All.Select(prompt => prompt.Id));
        Assert.Equal(Enum.GetValues<TriageQuestion>(), TriagePrompts.All.Select(prompt => prompt.Question));
        Assert.Contains(TriagePrompts.For(TriageQuestion.When).Checks, check => check.Contains("deploy log", StringComparison.Ordinal));
        Assert.Contains(TriagePrompts.For(TriageQuestion.When).Checks, check => check.Contains("monitoring", StringComparison.Ordinal));
        Assert.All(TriagePrompts.All, prompt => Assert.NotEmpty(prompt.Checks));
        Assert.All(
            TriagePrompts.All.Where(prompt => prompt.AnswersWith is not null),
            prompt => Assert.NotNull(typeof(AnswerTriageQuestion).GetProperty(prompt.AnswersWith!)));
    }

    [Fact]
    public void Q2_a_typed_time_is_an_answer_and_the_start_of_the_impact()
    {
        var play = Some.Incident().Do(new AnswerTriageQuestion(Some.Bob, TriageQuestion.When) { StartedAt = Some.Time.AddMinutes(-3), Evidence = "Error graph" });
        Assert.Equal("2026-03-20 14:05 UTC", play.Incident.Triage[TriageQuestion.When]!.Text);
        Assert.Equal(Some.Time.AddMinutes(-3), play.Incident.Milestones[MilestoneKind.ImpactStarted]);

        play.Do(new AnswerTriageQuestion(Some.Bob, TriageQuestion.When) { StartedAt = Some.Time.AddMinutes(-4) });
        Assert.Equal(Some.Time.AddMinutes(-4), play.Incident.Milestones[MilestoneKind.ImpactStarted]);
    }

    [Fact]
    public void Q2_a_start_that_somebody_stated_stays()
    {
        var play = Some.Incident().Do(
            new SetMilestone(Some.Alice, MilestoneKind.ImpactStarted, Some.Time.AddMinutes(-9)) { Source = "Graph" },
            new AnswerTriageQuestion(Some.Bob, TriageQuestion.When) { StartedAt = Some.Time.AddMinutes(-3) });
        Assert.Equal(Some.Time.AddMinutes(-9), play.Incident.Milestones[MilestoneKind.ImpactStarted]);
    }

    [Fact]
    public void Q3_a_typed_scope_is_an_answer_and_part_of_the_blast_radius()
    {
        var play = Some.Incident().Do(new AnswerTriageQuestion(Some.Bob, TriageQuestion.Who)
        {
            Scope = new AffectedScope(ScopeKind.Tenants, ["Acme", "Initech"], ["eu-west"]),
        });
        Assert.Equal("tenants Acme, Initech in eu-west", play.Incident.Triage[TriageQuestion.Who]!.Text);
        Assert.Equal(["eu-west"], play.Incident.Impact.Regions);
    }

    [Fact]
    public void Q4_Q5_typed_answers_are_told_in_words()
    {
        var play = Some.Incident().Do(
            new AnswerTriageQuestion(Some.Bob, TriageQuestion.WhatChanged) { Changes = [ChangeKind.DatabaseMigration, ChangeKind.Deployment] },
            new AnswerTriageQuestion(Some.Bob, TriageQuestion.CanWeMitigate, "By tonight") { Options = [MitigationKind.RollBack] });
        Assert.Equal("deployment, database migration", play.Incident.Triage[TriageQuestion.WhatChanged]!.Text);
        Assert.Equal("By tonight", play.Incident.Triage[TriageQuestion.CanWeMitigate]!.Text);
        Assert.Equal([MitigationKind.RollBack], play.Incident.Triage[TriageQuestion.CanWeMitigate]!.Options);
    }

    [Fact]
    public void Q_typed_answers_that_can_not_be_are_refused_all_at_once()
    {
        var refused = Some.Incident().Refused(new AnswerTriageQuestion(Some.Bob, TriageQuestion.What)
        {
            StartedAt = Some.Time.AddDays(1),
            Scope = new AffectedScope(ScopeKind.AllUsers, ["Acme"], ["eu", "eu"]),
            Changes = [ChangeKind.NothingKnown, ChangeKind.Deployment, (ChangeKind)77],
            Options = [MitigationKind.RollBack, MitigationKind.RollBack],
        });
        Assert.Equal(
            ["Changes", "Changes", "Changes", "Options", "Options", "Scope", "Scope.Names", "Scope.Regions", "StartedAt", "StartedAt"],
            refused.Problems.Select(problem => problem.Member).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void K3_the_blast_radius_is_documented_when_systems_and_users_are()
    {
        var play = Some.Incident();
        Assert.False(play.Incident.Impact.IsDocumented);
        Assert.Null(play.Incident.Impact.InOneLine());
        play.Do(new SetAffectedSystems(Some.Alice, ["auth", "api"]));
        Assert.False(play.Incident.Impact.IsDocumented);
        play.Do(new SetAffectedScope(Some.Alice, new AffectedScope(ScopeKind.AllUsers, Regions: ["eu-west"])), new SetAffectedUsers(Some.Alice) { Percentage = 45 });
        Assert.True(play.Incident.Impact.IsDocumented);
        Assert.Equal("auth, api; 45%; all users in eu-west", play.Incident.Impact.InOneLine());
    }

    [Fact]
    public void R1_a_mitigation_of_an_earlier_impact_does_not_count_when_its_outcome_is_recorded_late()
    {
        var play = Some.Incident(Severity.Sev1, IncidentState.Mitigating).Do(
            new ApplyMitigation(Some.Alice, MitigationKind.ScaleUp, "Scaled up"), new StateNoSafeMitigation(Some.Alice, "Nothing else"),
            new Advance(Some.Alice, LifecycleTrigger.Investigate) { OverrideReason = "Known" }, new Advance(Some.Alice, LifecycleTrigger.Mitigate),
            new RecordMitigationOutcome(Some.Alice, 1, AttemptOutcome.NoEffect));
        Assert.False(play.Incident.Mitigations.IsTried);
        Assert.Empty(play.Incident.Mitigations.Current);
        Assert.Equal(play.Now, play.Incident.Mitigations.Applied[0].OutcomeAt);
    }
}
