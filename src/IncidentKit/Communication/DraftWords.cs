namespace IncidentKit;

/// <summary>What the record says for the parts of a status update.</summary>
internal readonly struct DraftWords(Incident incident, Audience audience)
{
    public const string UnknownImpact = "We are finding out what is affected";
    public const string UnknownWho = "the on-call engineer";

    private bool ForCustomers => audience == Audience.Customers;

    public AnnouncedStatus Status => incident.State switch
    {
        IncidentState.Fixing or IncidentState.Validating => AnnouncedStatus.Fixing,
        _ => incident.Fix.RootCause is null ? AnnouncedStatus.Investigating : AnnouncedStatus.Identified,
    };

    public string? Who => ForCustomers ? "our engineers" : incident.Roles.AtWork();

    /// <summary>The impact statement is written to be published; triage answers and system names are not.</summary>
    public string? Impact
    {
        get
        {
            if (incident.Impact.Statement is { } statement)
                return statement;
            if (ForCustomers)
                return incident.Communication.LastFor(Audience.Customers)?.Impact;
            var broken = incident.Triage[TriageQuestion.What]?.Text;
            var radius = incident.Impact.InOneLine();
            return broken is null || radius is null ? broken ?? radius ?? incident.Communication.LastFor(audience)?.Impact : $"{broken} ({radius})";
        }
    }

    public string CurrentAction => ForCustomers ? InGeneral : incident.State switch
    {
        IncidentState.Detected when incident.Milestones[MilestoneKind.Acknowledged] is null => "The on-call engineer is being called",
        IncidentState.Mitigating => Mitigating,
        IncidentState.Investigating => Investigating,
        IncidentState.Fixing => incident.Fix.Strategy is { } strategy ? $"Making the fix: {strategy.Phrase()}" : "Making the fix",
        IncidentState.Validating => incident.Fix.Deployment is { } fix ? $"Checking the fix that was applied: {fix.Description}" : "Checking the fix",
        _ => "Finding out how bad it is and who is affected",
    };

    private string InGeneral => incident.State switch
    {
        IncidentState.Mitigating => "We are working to restore the service",
        IncidentState.Investigating => "We are looking for the cause",
        IncidentState.Fixing => "We are working on a fix",
        IncidentState.Validating => "A fix is in place, and we are checking it",
        _ => "We are finding out what happened",
    };

    private string Mitigating
    {
        get
        {
            var last = incident.Mitigations.Current.LastOrDefault();
            return last is null ? "Stopping the impact" : last.Outcome == AttemptOutcome.Pending
                ? $"Stopping the impact: {last.Description}; waiting to see the effect"
                : $"Stopping the impact: {last.Description} {Events.Phrases.Phrase(last.Outcome)}";
        }
    }

    private string Investigating =>
        incident.Fix.RootCause is not null ? "The cause is found; choosing the fix"
        : incident.Fix.Hypothesis is { } hypothesis ? $"Testing a hypothesis: {hypothesis}"
        : incident.Investigation.NextArea is { } area ? $"Looking for the cause, next in the {InvestigationGuide.For(area).Title}"
        : "Looking for the cause";

    public IReadOnlyList<string> Unknown()
    {
        var unknown = AppendOnlyList<string>.Empty;
        if (Impact is null)
            unknown = unknown.Add(nameof(Impact));
        return Who is null ? unknown.Add(nameof(Who)) : unknown;
    }
}
