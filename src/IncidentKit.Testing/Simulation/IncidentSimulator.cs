using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>Plays a scripted incident against a clock of its own: what is due, sent and refused, in milliseconds instead of
/// hours.</summary>
/// <remarks>
/// <para>Runs the real tracker, reminders and dispatcher on an in-memory store. Between two steps the clock stops wherever a reminder or
/// a delivery is due. Ids, times and messages are the same in every run.</para>
/// <para>For one thread at a time; a simulation is run once.</para>
/// </remarks>
public sealed class IncidentSimulator
{
    /// <summary>The notifier that there is unless others are added; it hears of drills too.</summary>
    public const string DefaultNotifier = "everyone";

    private readonly DateOnly _firstDay;
    private readonly List<SimulationStep> _steps = [];
    private readonly Dictionary<string, (RecordingNotifier Recorder, NotifierOptions Options)> _notifiers = new(StringComparer.Ordinal);
    private readonly List<(DateTimeOffset From, DateTimeOffset Until)> _downtimes = [];
    private Action<IncidentKitBuilder>? _configure;
    private DateOnly _day;
    private bool _hasRun;

    /// <summary>Begins on a day.</summary>
    /// <param name="day">The day of times such as <c>14:05</c>, until a step names a later one.</param>
    public IncidentSimulator(DateOnly day) => _firstDay = _day = day;

    /// <summary>Begins on 20 March 2026.</summary>
    public IncidentSimulator()
        : this(new DateOnly(2026, 3, 20))
    {
    }

    /// <summary>Sets up the tracker as in the program that is tested: policy, routing, reminders, reviews. Called once, or again after a
    /// downtime. Store, clock, ids and notifiers are the simulator's.</summary>
    /// <param name="configure">Sets it up.</param>
    public IncidentSimulator Configure(Action<IncidentKitBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure += configure;
        return this;
    }

    /// <summary>Adds a notifier that records. The first one takes the place of <see cref="DefaultNotifier"/>.</summary>
    /// <param name="name">Its name, as in the routing.</param>
    /// <param name="options">What it is told; the defaults when null.</param>
    /// <returns>The notifier, to have it fail.</returns>
    public RecordingNotifier AddNotifier(string name, NotifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var recorder = new RecordingNotifier();
        if (!_notifiers.TryAdd(name, (recorder, options ?? new NotifierOptions())))
            throw new ArgumentException($"There is a notifier named '{name}' already.", nameof(name));
        return recorder;
    }

    /// <summary>The process is down for a while: nothing is reminded of and nothing is sent until it starts anew. Commands
    /// meanwhile come from elsewhere.</summary>
    /// <param name="from">From when on, as for <see cref="At"/>.</param>
    /// <param name="until">Until when.</param>
    /// <exception cref="ArgumentException">It does not end after it began.</exception>
    public IncidentSimulator Down(string from, string until)
    {
        var (begin, end) = (Parse(from), Parse(until));
        if (end <= begin)
            throw new ArgumentException($"The downtime from {from} ends at {until}; it must end after it began.", nameof(until));
        _downtimes.Add((begin, end));
        return this;
    }

    /// <summary>Adds a step.</summary>
    /// <param name="time">When, in UTC: <c>14:05</c> or <c>14:05:30</c> on the day of the step before, or <c>2026-03-21 09:00</c>. Not before
    /// the step before.</param>
    /// <param name="command">What is done; null to look and do nothing.</param>
    /// <param name="incident">A name for the incident that it is about, where there are several: the step that declares it gives the
    /// name. Without a name it is about the incident that was declared last without one.</param>
    /// <exception cref="ArgumentException">The time is none, or before that of the step before.</exception>
    public SimulationStep At(string time, IncidentCommand? command = null, string? incident = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        var at = Parse(time);
        if (_steps.Count > 0 && at < _steps[^1].Time)
            throw new ArgumentException($"The step at {time} is before the step before it, at {Show(_steps[^1].Time)}. Name the day: 2026-03-21 09:00.", nameof(time));
        _day = DateOnly.FromDateTime(at.UtcDateTime);
        var step = new SimulationStep(this, at, command, incident);
        _steps.Add(step);
        return step;
    }

    /// <summary>Plays all steps.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What happened.</returns>
    /// <exception cref="SimulationFailedException">Something was not as a step expects; everything is listed.</exception>
    /// <exception cref="InvalidOperationException">It has no steps, or was run before.</exception>
    public async Task<SimulationReport> RunAsync(CancellationToken cancellationToken = default)
    {
        if (_steps.Count == 0)
            throw new InvalidOperationException($"The simulation has no steps. Add them with {nameof(At)}.");
        if (_hasRun)
            throw new InvalidOperationException("A simulation is run once. Make a new one.");
        _hasRun = true;
        if (_notifiers.Count == 0)
            AddNotifier(DefaultNotifier, new NotifierOptions { ReceivesDrills = true });
        var run = new SimulationRun(_steps[0].Time, _notifiers, _downtimes, _configure, Show);
        return await run.PlayAsync(_steps, cancellationToken).ConfigureAwait(false);
    }

    internal DateTimeOffset Parse(string time) => SimulationTime.Parse(time, _day);

    private string Show(DateTimeOffset time) => SimulationTime.Show(time, _firstDay);
}
