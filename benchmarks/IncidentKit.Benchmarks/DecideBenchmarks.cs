using BenchmarkDotNet.Attributes;
using IncidentKit.Commands;
using Stateless;

namespace IncidentKit.Benchmarks;

/// <summary>Deciding and applying a command, before serialization, beside firing a Stateless machine that is configured already.</summary>
public class DecideBenchmarks
{
    private static readonly Actor s_alice = new("Alice");
    private static readonly DateTimeOffset s_now = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);
    private readonly TimeOrderedIdSource _ids = new();
    private readonly Advance _advance = new(s_alice, LifecycleTrigger.Mitigate);
    private readonly Observe _observe = new(s_alice, "Error rate 45%");
    private StateMachine<IncidentState, LifecycleTrigger> _machine = null!;
    private IncidentState _state;
    private Incident _young = null!;
    private Incident _old = null!;

    [GlobalSetup]
    public void Setup()
    {
        _machine = new(() => _state, state => _state = state);
        foreach (var row in IncidentLifecycle.Transitions.Where(row => row.Trigger != LifecycleTrigger.Unmerge))
            _machine.Configure(row.From).PermitIf(row.Trigger, row.To, () => true, "gate");

        _young = Incidents.Triaged();
        _old = Incidents.WithObservations(_young, 10_000);
    }

    [Benchmark(Baseline = true)]
    public IncidentState FireConfiguredMachine()
    {
        _state = IncidentState.Triaging;
        _machine.Fire(LifecycleTrigger.Mitigate);
        return _state;
    }

    [Benchmark]
    public Incident DecideAndApplyTransition() => Handle(_young, _advance);

    [Benchmark]
    public Incident DecideAndApplyTransitionAfter10000Events() => Handle(_old, _advance);

    [Benchmark]
    public Incident DecideAndApplyObservation() => Handle(_young, _observe);

    private Incident Handle(Incident incident, IncidentCommand command)
    {
        foreach (var next in incident.Decide(command, ResponsePolicy.Default, s_now.AddHours(5), _ids))
            incident = incident.Apply(next);
        return incident;
    }
}
