using System.Runtime.CompilerServices;
using IncidentKit;
using IncidentKit.Commands;

namespace QuickStart;

/// <summary>Plays a scenario through the public API, each step at its own time.</summary>
internal sealed class ScenarioPlayer(IncidentTracker tracker, SimulatedClock clock)
{
    /// <summary>Plays the steps as fast as they are asked for, with the moments between them at which a clock runs out. A refused step
    /// is yielded with its refusal, and the play goes on.</summary>
    /// <exception cref="IncidentKitException">The declaration itself was refused.</exception>
    public async IAsyncEnumerable<Moment> PlayAsync(
        ScenarioFile scenario, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Moment? last = null;
        foreach (var step in scenario.Steps)
        {
            while (last is not null && NextChange(last) is { } change && change < step.At)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return last = last.Later(change);
            }

            cancellationToken.ThrowIfCancellationRequested();
            yield return last = await PlayAsync(step, last?.Incident, cancellationToken);
        }
    }

    private async Task<Moment> PlayAsync(ScenarioStep step, Incident? before, CancellationToken cancellationToken)
    {
        clock.Set(step.At);
        if (before is null)
        {
            var declared = await tracker.DeclareAsync((DeclareIncident)step.Command, cancellationToken);
            return new Moment(declared, tracker.Policy, step.At) { Step = step, Events = [.. declared.History] };
        }

        try
        {
            var incident = await tracker.ExecuteAsync(before.Id, step.Command, cancellationToken);
            return new Moment(incident, tracker.Policy, step.At)
            {
                Step = step,
                Events = [.. incident.History.Skip((int)before.Version)],
                Verdict = step.Command is AssessSeverity ? SeverityReview.Of(incident, tracker.Policy, step.At).Verdict : null,
            };
        }
        catch (IncidentKitException exception) when (exception is CommandRefusedException or TransitionRefusedException)
        {
            return new Moment(before, tracker.Policy, step.At) { Step = step, Refusal = exception };
        }
    }

    private static DateTimeOffset? NextChange(Moment moment) =>
        ResponseClocks.NextChange(moment.Incident, moment.Policy, moment.At);
}
