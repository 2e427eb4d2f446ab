using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The steps found so far for one incident at one moment.</summary>
internal sealed class StepList
{
    // What these commands record belongs into the time before the resolution.
    private static readonly HashSet<Type> s_whileActive =
    [
        typeof(Acknowledge), typeof(AnswerTriageQuestion), typeof(ApplyMitigation), typeof(StateNoSafeMitigation), typeof(ChooseFixStrategy),
        typeof(AcknowledgeHotfixRules), typeof(RecordStagingTest), typeof(ReviewFix), typeof(DeployFix), typeof(RecordValidation),
        typeof(SendStatusUpdate), typeof(Escalate),
    ];

    private readonly List<NextStep> _steps = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public StepList(Incident incident, ResponsePolicy policy, DateTimeOffset now)
    {
        Incident = incident;
        Policy = policy;
        Now = now;
        Clocks = ResponseClocks.For(incident, policy, now);
    }

    public Incident Incident { get; }

    public ResponsePolicy Policy { get; }

    public DateTimeOffset Now { get; }

    public IReadOnlyList<DueItem> Clocks { get; }

    public SeverityTargets Targets => Policy.For(Incident.Severity);

    /// <summary>A clock that waits for something to be done; null when it does not run.</summary>
    public DueItem? Waiting(ClockKind kind) => Clocks.FirstOrDefault(clock => clock.Kind == kind && clock.IsOpen);

    public bool IsOverdue(ClockKind kind) => Waiting(kind) is { State: DueState.Overdue };

    /// <summary>Adds a step, unless it is there already or what it asks for can't be recorded in this state.</summary>
    /// <param name="step">The step; its clock sets due time and urgency.</param>
    /// <param name="command">The command that does it.</param>
    /// <param name="clock">The clock that it ends, or helps to end; null when none is open.</param>
    public void Add(NextStep step, Type command, DueItem? clock = null)
    {
        if ((s_whileActive.Contains(command) && !Incident.State.IsActive()) || !_ids.Add(step.Id))
            return;
        _steps.Add(step with
        {
            Command = command.Name,
            DueAt = clock?.DueAt,
            Urgency = clock is { State: DueState.Overdue } ? StepUrgency.Overdue : step.Urgency,
        });
    }

    /// <summary>Overdue first, the longest overdue first of all; then what waits, in the order of the flow; then what runs beside it
    /// by its due time; then the rest.</summary>
    public IReadOnlyList<NextStep> InOrder() =>
    [
        .. _steps.OrderBy(step => step.Urgency)
            .ThenBy(step => step.Urgency is StepUrgency.Overdue or StepUrgency.Soon ? step.DueAt ?? DateTimeOffset.MaxValue : DateTimeOffset.MinValue),
    ];
}
