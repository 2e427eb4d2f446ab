using IncidentKit.Commands;
using IncidentKit.Tests.Policies;

namespace IncidentKit.Tests.Reminders;

/// <summary>One incident of which anything happens, with runners that are killed and that run past each other, a clock that jumps, and
/// a policy that changes; the same for the same number.</summary>
internal sealed class ReminderLife
{
    private readonly Random _random;
    private readonly StoreInFront _store = new();
    private readonly List<ResponsePolicy> _policies;
    private readonly ReminderOptions _options;
    private IncidentTracker? _tracker;
    private IncidentId _id;
    private bool _isDead;
    private int _depth;

    public ReminderLife(int seed)
    {
        _random = new Random(seed);
        _policies = [seed % 2 == 0 ? ResponsePolicy.Default : SomePolicy.Any(seed)];
        _options = new ReminderOptions { GroupWithin = TimeSpan.FromSeconds(_random.Next(0, 61)) };
    }

    public AnyTime Clock { get; } = new(Some.Time);

    public IReadOnlyList<ResponsePolicy> Policies => _policies;

    private IncidentTracker Tracker => _tracker ??= new IncidentKitBuilder()
        .UseStore(_store).UseTimeProvider(Clock).UsePolicy(_policies[^1]).UseReminders(_options).UsePostmortemReviews().Build();

    public async Task LiveAsync()
    {
        _id = (await Tracker.DeclareAsync(Some.Declaration())).Id;
        var flow = Some.TheWholeFlow(new Severity(_random.Next(1, 5))).GetEnumerator();
        for (var i = _random.Next(5, 90); i > 0; i--)
        {
            Clock.Pass(TimeSpan.FromSeconds(_random.Next(0, 12) switch { < 6 => 30, < 9 => 200, < 11 => 1200, _ => 200_000 }));
            switch (_random.Next(10))
            {
                case < 4:
                    await TryAsync(_random.Next(3) < 2 && flow.MoveNext() ? flow.Current : Anything());
                    break;
                case < 6:
                    await RunAsync();
                    break;
                case < 8:
                    await RunAmongOthersAsync();
                    break;
                case 8:
                    Clock.Now = Clock.Now.AddSeconds(_random.Next(-2000, 2000));
                    break;
                default:
                    if (_random.Next(3) == 0)
                        _policies.Add(SomePolicy.Any(_random.Next()));
                    _tracker = null;
                    break;
            }
        }
    }

    /// <summary>The clock is right again, leases run out, and nobody is killed: the last policy decides.</summary>
    public async Task RunInPeaceAsync(TimeSpan leases)
    {
        var incident = await LoadAsync();
        Clock.Now = (incident.UpdatedAt > Clock.Now ? incident.UpdatedAt : Clock.Now) + leases;
        _tracker = null;
        await RunAsync();
    }

    public async Task<int> RunAsync()
    {
        var report = await Tracker.Reminders.RunAsync();
        Assert.Empty(report.Failures);
        return report.Notices;
    }

    public async Task<Incident> LoadAsync() => (await Tracker.FindAsync(_id))!;

    public Task<DateTimeOffset?> NextWakeAsync() => Tracker.Reminders.NextWakeAsync();

    /// <summary>Some steps of it are its last, or another process does something just then.</summary>
    private async Task RunAmongOthersAsync()
    {
        _store.Step = step =>
        {
            if (!_isDead && _depth == 0 && _random.Next(4) == 0)
                Meanwhile();
            _isDead |= _depth == 0 && _random.Next(6) == 0;
            if (_isDead && _depth == 0)
                throw new IOException($"Killed {step}.");
        };
        try
        {
            await Tracker.Reminders.RunAsync();
        }
        catch (IOException)
        {
            // Killed; a new process starts.
        }

        _store.Step = _ => { };
        _tracker = _isDead ? null : _tracker;
        _isDead = false;
    }

    private void Meanwhile()
    {
        _depth++;
        var own = _tracker;
        _tracker = null;
        if (_random.Next(2) == 0)
            Clock.Pass(TimeSpan.FromSeconds(_random.Next(0, 200)));
        var meanwhile = _random.Next(3) < 2 ? RunAsync() : TryAsync(Anything());
        Assert.True(meanwhile.IsCompleted);
        meanwhile.GetAwaiter().GetResult();
        _tracker = own;
        _depth--;
    }

    private async Task TryAsync(IncidentCommand command)
    {
        try
        {
            await Tracker.ExecuteAsync(_id, command);
        }
        catch (IncidentKitException)
        {
            // Refused: nothing happened.
        }
    }

    private IncidentCommand Anything() => _random.Next(17) switch
    {
        0 => new PauseClocks(Some.Alice, "Waiting"),
        1 => new PauseClocks(Some.Alice, "Waiting") { Clocks = [(ClockKind)_random.Next(9)] },
        2 or 3 => new ResumeClocks(Some.Alice),
        4 => new OverrideSeverity(Some.Bob, new Severity(_random.Next(1, 5)), "Changed"),
        5 => new Reopen(Some.Alice, "It is back"),
        6 => new SnoozeReminders(Some.Alice, Clock.Now.AddSeconds(_random.Next(0, 3000)), "Later"),
        7 => new SnoozeReminders(Some.Alice, Clock.Now.AddSeconds(_random.Next(0, 3000)), "Later") { Clocks = [(ClockKind)_random.Next(10)] },
        8 => new SetMilestone(Some.Alice, MilestoneKind.Detected, Some.Time.AddMinutes(-_random.Next(10))),
        9 or 10 => new SendStatusUpdate(Some.Alice, AnnouncedStatus.Investigating, "Logins fail", "Alice looks at the logs"),
        11 => new Escalate(Some.Alice, ["Carol"]) { Step = _random.Next(1, 3) },
        12 => new Advance(Some.Alice, (LifecycleTrigger)_random.Next(Enum.GetValues<LifecycleTrigger>().Length)) { OverrideReason = "For the test" },
        13 => new AddActionItem(Some.Alice, "Validate") { Deadline = new DateOnly(2026, 3, 20).AddDays(_random.Next(30)) },
        14 => new ChangeActionItem(Some.Alice, 1) { Deadline = new DateOnly(2026, 3, 20).AddDays(_random.Next(30)) },
        15 => new SetActionItemStatus(Some.Alice, 1, (ActionItemStatus)_random.Next(4), "Said so"),
        _ => new ApplyMitigation(Some.Alice, MitigationKind.ScaleUp, "More nodes") { Outcome = AttemptOutcome.Worked },
    };
}
