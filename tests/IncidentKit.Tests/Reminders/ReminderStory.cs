using IncidentKit.Commands;
using IncidentKit.Events;

namespace IncidentKit.Tests.Reminders;

/// <summary>One incident in a store, with reminders, told by minutes since its detection.</summary>
internal sealed class ReminderStory(ResponsePolicy? policy = null, ReminderOptions? options = null, StoreInFront? store = null)
{
    private IncidentId _id;
    private IncidentTracker? _tracker;

    public StoreInFront Store { get; } = store ?? new StoreInFront();

    public AnyTime Clock { get; } = new(Some.Time);

    public ResponsePolicy Policy { get; private set; } = policy ?? ResponsePolicy.Default;

    /// <summary>A tracker like that of another process.</summary>
    public IncidentTracker Tracker => _tracker ??= new IncidentKitBuilder()
        .UseStore(Store).UseTimeProvider(Clock).UsePolicy(Policy).UseReminders(options).UsePostmortemReviews().Build();

    public static DateTimeOffset Time(double minute) => Some.Time.AddMinutes(minute);

    public async Task<ReminderStory> Declared(IncidentMode mode = IncidentMode.Real, double minute = 0)
    {
        Clock.Now = Time(minute);
        _id = (await Tracker.DeclareAsync(Some.Declaration() with { Mode = mode })).Id;
        return this;
    }

    /// <summary>What happened in a minute. No reminders are given meanwhile.</summary>
    public async Task<ReminderStory> At(double minute, params IEnumerable<IncidentCommand> commands)
    {
        Clock.Now = Time(minute);
        foreach (var command in commands)
            await Tracker.ExecuteAsync(_id, command);
        return this;
    }

    /// <summary>The process starts anew, maybe with another policy.</summary>
    public void Restart(ResponsePolicy? policy = null)
    {
        Policy = policy ?? Policy;
        _tracker = null;
    }

    /// <summary>The runner runs in a minute; what it gave, such as <c>triage Remind</c>.</summary>
    public Task<string[]> Run(double minute)
    {
        Clock.Now = Time(minute);
        return RunNow();
    }

    private async Task<string[]> RunNow()
    {
        var before = (await Notices()).Count;
        var report = await Tracker.Reminders.RunAsync();
        var given = (await Notices()).Skip(before).ToList();
        Assert.Empty(report.Failures);
        Assert.Equal((given.Count, given.Sum(notice => notice.Reminders.Count)), (report.Notices, report.Reminders));
        Assert.InRange(given.Count, 0, 1);
        return [.. given.SelectMany(notice => notice.Reminders).Select(reminder => $"{reminder.ClockId} {reminder.Point}")];
    }

    /// <summary>Runs as a host does, whenever something is due, up to a minute; the minutes in which notices were given, with what they
    /// remind of.</summary>
    public async Task<IReadOnlyList<(double Minute, string[] Given)>> RunUntil(double minute)
    {
        var all = new List<(double, string[])>();
        while (await Tracker.Reminders.NextWakeAsync() is { } wake && wake <= Time(minute))
        {
            Clock.Now = wake > Clock.Now ? wake : Clock.Now;
            if (await RunNow() is { Length: > 0 } given)
                all.Add((Math.Round((Clock.Now - Some.Time).TotalMinutes, 6), given));
            Assert.NotEqual(wake, await Tracker.Reminders.NextWakeAsync());
        }

        Clock.Now = Time(minute);
        return all;
    }

    public async Task<Incident> Incident() => (await Tracker.FindAsync(_id))!;

    public async Task<IReadOnlyList<RemindersDue>> Notices() =>
        [.. (await Incident()).History.Select(recorded => recorded.Change).OfType<RemindersDue>()];

    /// <summary>The minute of the next wake-up; null when there is none.</summary>
    public async Task<double?> NextWake() => await Tracker.Reminders.NextWakeAsync() is { } wake ? Math.Round((wake - Some.Time).TotalMinutes, 6) : null;
}
