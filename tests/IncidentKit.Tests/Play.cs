using IncidentKit.Commands;

namespace IncidentKit.Tests;

/// <summary>Plays commands on one incident, a minute apart, without a store.</summary>
internal sealed class Play
{
    private readonly CountingIds _ids = new();

    public Play(DeclareIncident declaration, ResponsePolicy? policy = null)
    {
        Policy = policy ?? ResponsePolicy.Default;
        Incident = Incident.Replay(Incident.Declare(
            declaration, new IncidentId(_ids.NewId(Now)), new IncidentReference(2026, 1), Policy, Now, _ids))!;
    }

    public ResponsePolicy Policy { get; }

    public DateTimeOffset Now { get; set; } = Some.Time;

    public Incident Incident { get; private set; }

    public Play Do(params IEnumerable<IncidentCommand> commands)
    {
        foreach (var command in commands)
        {
            Now = Now.AddMinutes(1);
            foreach (var next in Incident.Decide(command, Policy, Now, _ids))
                Incident = Incident.Apply(next);
        }

        return this;
    }

    /// <summary>With what a review of the postmortem found.</summary>
    public Play Do(ReviewOutcome review, IncidentCommand command)
    {
        Now = Now.AddMinutes(1);
        Incident = Incident.ApplyAll(Incident.Decide(command, Policy, Now, _ids, review));
        return this;
    }

    public CommandRefusedException Refused(IncidentCommand command, ReviewOutcome review) =>
        Assert.Throws<CommandRefusedException>(() => Do(review, command));

    public CommandRefusedException Refused(IncidentCommand command) => Assert.Throws<CommandRefusedException>(() => Do(command));

    public TransitionRefusedException Gated(IncidentCommand command) => Assert.Throws<TransitionRefusedException>(() => Do(command));

    public IReadOnlyList<DueItem> Clocks() => ResponseClocks.For(Incident, Policy, Now);
}
