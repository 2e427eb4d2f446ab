using System.Runtime.CompilerServices;
using IncidentKit;
using IncidentKit.Commands;

namespace QuickStart;

/// <summary>Plays a scenario through the public API, each step at its own time.</summary>
internal sealed class ScenarioPlayer(IncidentTracker tracker, SimulatedClock clock)
{
    /// <summary>Plays the steps as fast as they are asked for. A refused step is yielded with its refusal, and the play goes on.</summary>
    /// <exception cref="IncidentKitException">The declaration itself was refused.</exception>
    public async IAsyncEnumerable<PlayedStep> PlayAsync(
        ScenarioFile scenario, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Incident? incident = null;
        foreach (var step in scenario.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            clock.Set(step.At);
            var known = (int)(incident?.Version ?? 0);
            IncidentKitException? refusal = null;
            if (incident is null)
            {
                incident = await tracker.DeclareAsync((DeclareIncident)step.Command, cancellationToken);
            }
            else
            {
                try
                {
                    incident = await tracker.ExecuteAsync(incident.Id, step.Command, cancellationToken);
                }
                catch (IncidentKitException exception) when (exception is CommandRefusedException or TransitionRefusedException)
                {
                    refusal = exception;
                }
            }

            var assessed = refusal is null && step.Command is AssessSeverity;
            yield return new PlayedStep
            {
                Step = step,
                Incident = incident,
                Events = [.. incident.History.Skip(known)],
                Clocks = ResponseClocks.For(incident, tracker.Policy, step.At),
                Verdict = assessed ? tracker.Policy.Classifier.Classify(incident.Assessment) : null,
                Refusal = refusal,
            };
        }
    }
}
