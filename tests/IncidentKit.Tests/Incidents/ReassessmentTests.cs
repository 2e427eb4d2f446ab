using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Incidents;

public class ReassessmentTests
{
    private static readonly Actor s_monitoring = Actor.Service("Prometheus");
    private static readonly FactValues s_calm = FactValues.Empty
        .With("applicationDown", Answer.No).With("dataLossOrBreach", Answer.No).With("coreWorkflowBroken", Answer.No).With("nonBlocking", Answer.No);

    private readonly ResponsePolicy _policy = ResponsePolicy.Default;
    private readonly CountingIds _ids = new();
    private Incident _incident;
    private DateTimeOffset _now = Some.Time;

    public ReassessmentTests()
    {
        _incident = Incident.Replay(Incident.Declare(Some.Declaration(), new IncidentId(Guid.Parse("01890a5d-ac96-774b-bcce-b302099a8001")), new IncidentReference(2026, 1), _policy, _now, _ids))!;
        Do(new UpdateFacts(s_monitoring, s_calm.With("affectedUsersPercentage", 5)));
    }

    private SeverityReview Review => SeverityReview.Of(_incident, _policy, _now);

    [Fact]
    public void The_first_facts_set_the_severity()
    {
        Assert.Equal(Severity.Sev3, _incident.Severity);
        Assert.Null(Review.Proposal);
    }

    [Fact]
    public void A_raise_is_applied_at_once()
    {
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", 30)));
        Assert.Equal(Severity.Sev2, _incident.Severity);
        var assessed = Assert.IsType<SeverityAssessed>(_incident.History[^1].Change);
        Assert.Equal(Severity.Sev3, assessed.Previous);
        Assert.Equal("30", assessed.Facts!.Find("affectedUsersPercentage")!.ToString());
    }

    [Fact]
    public void A_raise_is_only_proposed_when_the_policy_says_so_and_a_person_confirms_it()
    {
        var draft = SeverityPolicy.Parse(SeverityPolicy.Default.ToJson().Replace("\"raise\": \"apply\"", "\"raise\": \"propose\"", StringComparison.Ordinal));
        var cautious = new ResponsePolicy(draft, draft.Levels.ToDictionary(level => level.Severity, _ => new SeverityTargets()));
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", 30)), cautious);

        Assert.Equal(Severity.Sev3, _incident.Severity);
        Assert.Equal(Severity.Sev2, SeverityReview.Of(_incident, cautious, _now).Proposal);
        Assert.Throws<CommandRefusedException>(() => Do(new ConfirmSeverity(s_monitoring, Severity.Sev2), cautious));
        Do(new ConfirmSeverity(Some.Alice, Severity.Sev2), cautious);
        Assert.Equal(Severity.Sev2, _incident.Severity);
    }

    [Fact]
    public void A_lowering_is_proposed_once_it_has_lasted_and_needs_a_person()
    {
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", 30)));
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", 3)));

        Assert.Equal(Severity.Sev2, _incident.Severity);
        Assert.Null(Review.Proposal);
        Assert.Equal(_now.AddMinutes(10), Review.ProposedFrom);
        _now = _now.AddMinutes(10);
        Assert.Equal(Severity.Sev3, Review.Proposal);
        Assert.Contains("person", Refusal(new ConfirmSeverity(s_monitoring, Severity.Sev3)), StringComparison.Ordinal);
        Assert.Contains("now speak for SEV-3", Refusal(new ConfirmSeverity(Some.Alice, Severity.Sev4)), StringComparison.Ordinal);
        Do(new ConfirmSeverity(Some.Alice, Severity.Sev3));
        Assert.Equal(Severity.Sev3, _incident.Severity);
        Assert.Null(Review.Proposal);
    }

    [Fact]
    public void A_wavering_fact_does_not_make_the_severity_flap()
    {
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", 30)));
        var levels = new List<Severity?>();
        for (var i = 0; i < 12; i++)
        {
            _now = _now.AddMinutes(4);
            Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("affectedUsersPercentage", i % 2 == 0 ? 9 : 11)));
            levels.Add(_incident.Severity);
            Assert.Null(Review.Proposal);
        }

        Assert.All(levels, level => Assert.Equal(Severity.Sev2, level));
        Assert.Single(_incident.History, recorded => recorded.Change is SeverityAssessed { Severity.Rank: 2 });
    }

    [Fact]
    public void While_a_person_overrides_the_facts_only_propose()
    {
        Do(new OverrideSeverity(Some.Alice, Severity.Sev4, "A demo tenant"));
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("coreWorkflowBroken", Answer.Yes)));

        Assert.Equal(Severity.Sev4, _incident.Severity);
        Assert.True(Review.IsOverridden);
        Assert.Equal(Severity.Sev2, Review.Proposal);
        Do(new ConfirmSeverity(Some.Bob, Severity.Sev2));
        Assert.Equal(Severity.Sev2, _incident.Severity);
        Assert.Null(_incident.SeverityOverride);
    }

    [Fact]
    public void A_service_may_raise_by_an_assessment_but_not_lower()
    {
        Do(new AssessSeverity(s_monitoring, Some.Impact(Severity.Sev1)));
        Assert.Contains("a person has to do that", Refusal(new AssessSeverity(s_monitoring, Some.Impact(Severity.Sev3))), StringComparison.Ordinal);
        Do(new AssessSeverity(Some.Alice, Some.Impact(Severity.Sev3)));
        Assert.Equal(Severity.Sev3, _incident.Severity);
    }

    [Fact]
    public void Facts_that_do_not_fit_are_refused_by_name()
    {
        var refusal = Refusal(new UpdateFacts(Some.Alice, FactValues.Empty.With("affectedUsersPercentage", 130).With("users", 4)));
        Assert.Contains("Facts.affectedUsersPercentage is 130: a percentage is 0 to 100", refusal, StringComparison.Ordinal);
        Assert.Contains("Facts.users is no fact of this policy", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shorthand_replaces_the_number_that_was_reported_before()
    {
        Do(new UpdateFacts(s_monitoring, FactValues.Empty.With("moreThanTenPercentAffected", Answer.Yes)));
        Assert.Equal(Severity.Sev2, _incident.Severity);
        Assert.Null(_incident.ReportedFacts.Find("affectedUsersPercentage"));
    }

    [Fact]
    public void Replaying_gives_an_equal_incident() => Assert.Equal(_incident, Incident.Replay(_incident.History));

    private string Refusal(IncidentCommand command) => Assert.Throws<CommandRefusedException>(() => Do(command)).Message;

    private void Do(IncidentCommand command, ResponsePolicy? policy = null)
    {
        _incident = _incident.ApplyAll(_incident.Decide(command, policy ?? _policy, _now, _ids));
        Assert.Equal(_incident, Incident.Replay(_incident.History));
    }
}
