using IncidentKit;

namespace QuickStart;

/// <summary>Plays a scenario in memory first, so that one that does not work out leaves nothing behind.</summary>
internal static class Rehearsal
{
    /// <summary>Every step that is refused without <c>expect</c>, or accepted despite it.</summary>
    public static async Task<IReadOnlyList<ScenarioProblem>> ProblemsOfAsync(
        ScenarioFile scenario, ResponsePolicy policy, CancellationToken cancellationToken)
    {
        var problems = new ScenarioProblems(scenario.Text);
        var clock = new SimulatedClock();
        await using var tracker = new IncidentKitBuilder().UsePolicy(policy).UseTimeProvider(clock).Build();
        try
        {
            await foreach (var moment in new ScenarioPlayer(tracker, clock).PlayAsync(scenario, cancellationToken))
            {
                if (moment is { Step: { ExpectsRefusal: false } refused, Refusal: { } refusal })
                    problems.Add(refused.Place, refusal.Message);
                else if (moment is { Step: { ExpectsRefusal: true } accepted, Refusal: null })
                    problems.Add(accepted.Place, $"{accepted.Name} was accepted, but the step expects it to be refused");
            }
        }
        catch (CommandRefusedException exception)
        {
            problems.Add(scenario.Steps[0].Place, exception.Message);
        }

        return problems.InOrder();
    }
}
