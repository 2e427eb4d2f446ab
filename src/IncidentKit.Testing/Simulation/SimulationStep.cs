using IncidentKit.Commands;

namespace IncidentKit.Testing;

/// <summary>A time in a simulation, what is done then, and what is expected then.</summary>
/// <remarks>An expectation about messages and reminders is about those since the step before, this one's own among them. A command is
/// expected to be accepted unless <see cref="ExpectRefused"/> says otherwise.</remarks>
public sealed class SimulationStep
{
    private readonly IncidentSimulator _simulator;
    private readonly List<Func<StepOutcome, string?>> _expectations = [];

    internal SimulationStep(IncidentSimulator simulator, DateTimeOffset at, IncidentCommand? command, string? incident)
    {
        _simulator = simulator;
        Time = at;
        Command = command;
        IncidentName = incident;
    }

    internal DateTimeOffset Time { get; }

    internal IncidentCommand? Command { get; }

    internal string? IncidentName { get; }

    /// <summary>The command is refused.</summary>
    /// <param name="saying">What stands in the message of the refusal, such as the id of a gate or the name of a member; anything when
    /// null.</param>
    public SimulationStep ExpectRefused(string? saying = null)
    {
        if (Command is null)
            throw new InvalidOperationException("The step has no command that could be refused.");
        ExpectsRefusal = true;
        return Add(outcome => outcome.Refusal switch
        {
            null => $"expected {Describe.Command(Command)} to be refused{Describe.Saying(saying)}, but it was accepted",
            { Message: var message } when saying is not null && !message.Contains(saying, StringComparison.Ordinal) =>
                $"expected {Describe.Command(Command)} to be refused{Describe.Saying(saying)}, but it was refused saying: {message}",
            _ => null,
        });
    }

    /// <summary>The incident is in this state.</summary>
    /// <param name="state">The state.</param>
    public SimulationStep ExpectState(IncidentState state) => Add(outcome => outcome.Incident?.State == state
        ? null : $"expected the incident to be {state}, but it is {(outcome.Incident is { } incident ? incident.State : "not declared")}");

    /// <summary>A clock of the incident stands like this.</summary>
    /// <param name="clockId">The clock, such as <c>triage</c> or <c>next-update-1</c>; see <see cref="DueItem.Id"/>.</param>
    /// <param name="state">How it stands.</param>
    /// <param name="dueAt">When it is due, such as <c>14:20</c>; not looked at when null.</param>
    public SimulationStep ExpectClock(string clockId, DueState state, string? dueAt = null)
    {
        ArgumentNullException.ThrowIfNull(clockId);
        var due = dueAt is null ? (DateTimeOffset?)null : _simulator.Parse(dueAt);
        return Add(outcome =>
        {
            var clock = outcome.Clocks.FirstOrDefault(item => item.Id == clockId);
            if (clock?.State == state && (due is null || clock.DueAt == due))
                return null;
            var seen = clock is null
                ? $"there is none; the clocks are {Describe.List(outcome.Clocks.Select(item => item.Id))}"
                : $"it is {clock.State}, due {outcome.Show(clock.DueAt)}";
            return $"expected the clock {clockId} to be {state}{(due is { } at ? $", due {outcome.Show(at)}" : "")}, but {seen}";
        });
    }

    /// <summary>People were reminded of a clock since the step before.</summary>
    /// <param name="clockId">The clock; see <see cref="DueItem.Id"/>.</param>
    /// <param name="point">At which point of it; any when null.</param>
    public SimulationStep ExpectReminder(string clockId, ReminderPoint? point = null)
    {
        ArgumentNullException.ThrowIfNull(clockId);
        return Add(outcome => outcome.Reminders.Any(reminder => reminder.ClockId == clockId && (point is null || reminder.Point == point))
            ? null
            : $"expected a reminder of {clockId}{(point is null ? "" : $" ({point})")} since the step before, but there were {Describe.List(outcome.Reminders.Select(Describe.Reminder))}");
    }

    /// <summary>People were reminded of nothing since the step before.</summary>
    public SimulationStep ExpectNoReminder() => Add(outcome => outcome.Reminders.Any()
        ? $"expected no reminder since the step before, but there were {Describe.List(outcome.Reminders.Select(Describe.Reminder))}" : null);

    /// <summary>A notifier took a message since the step before.</summary>
    /// <param name="kind">The kind of event that it tells of, such as <c>state_changed</c>; any when null.</param>
    /// <param name="to">The notifier; any when null.</param>
    /// <param name="saying">What stands in its text; anything when null.</param>
    public SimulationStep ExpectSent(string? kind = null, string? to = null, string? saying = null) => Add(outcome =>
        outcome.Sent.Any(sent => Describe.Matches(sent, kind, to, saying))
            ? null : $"expected {Describe.Message(kind, to, saying)} to be sent since the step before, but sent were {Describe.List(outcome.Sent.Select(Describe.Sent))}");

    /// <summary>No notifier took such a message since the step before.</summary>
    /// <param name="kind">The kind of event that it would tell of; any when null.</param>
    /// <param name="to">The notifier; any when null.</param>
    /// <param name="saying">What would stand in its text; anything when null.</param>
    public SimulationStep ExpectNotSent(string? kind = null, string? to = null, string? saying = null) => Add(outcome =>
    {
        var sent = outcome.Sent.Where(message => Describe.Matches(message, kind, to, saying)).Select(Describe.Sent).ToList();
        return sent.Count == 0 ? null : $"expected {Describe.Message(kind, to, saying)} not to be sent since the step before, but sent were {Describe.List(sent)}";
    });

    /// <summary>Anything else about the incident.</summary>
    /// <param name="what">What is expected, as the end of a sentence that begins with "expected": it stands in the failure.</param>
    /// <param name="isSo">Whether it is so.</param>
    public SimulationStep Expect(string what, Func<Incident, bool> isSo)
    {
        ArgumentNullException.ThrowIfNull(isSo);
        return Add(outcome => outcome.Incident is { } incident && isSo(incident) ? null : $"expected {what}");
    }

    /// <summary>The next step: <see cref="IncidentSimulator.At"/>.</summary>
    /// <param name="time">When.</param>
    /// <param name="command">What is done.</param>
    /// <param name="incident">Which incident it is about.</param>
    public SimulationStep At(string time, IncidentCommand? command = null, string? incident = null) => _simulator.At(time, command, incident);

    /// <summary>Plays all steps: <see cref="IncidentSimulator.RunAsync"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<SimulationReport> RunAsync(CancellationToken cancellationToken = default) => _simulator.RunAsync(cancellationToken);

    internal bool ExpectsRefusal { get; private set; }

    internal IEnumerable<string> FailuresOf(StepOutcome outcome)
    {
        if (outcome.Refusal is { } refusal && !ExpectsRefusal)
            yield return $"expected {Describe.Command(Command!)} to be accepted, but it was refused: {refusal.Message}";
        foreach (var failure in _expectations.Select(expectation => expectation(outcome)).OfType<string>())
            yield return failure;
    }

    private SimulationStep Add(Func<StepOutcome, string?> expectation)
    {
        _expectations.Add(expectation);
        return this;
    }
}
