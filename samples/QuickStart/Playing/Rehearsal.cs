using IncidentKit;

namespace QuickStart;

/// <summary>Plays a scenario in memory first, so that one that does not work out leaves nothing behind.</summary>
internal static class Rehearsal
{
    /// <summary>Every step that is refused without <c>expect</c>, or accepted despite it.</summary>
    public static async Task<IReadOnlyList<ScenarioProblem>> ProblemsOfAsync(ScenarioFile scenario, CancellationToken cancellationToken)
    {
        var problems = new ScenarioProblems(scenario.Text);
        var clock = new SimulatedClock();
        await using var tracker = new IncidentKitBuilder().UseTimeProvider(clock).Build();
        try
        {
            await foreach (var played in new ScenarioPlayer(tracker, clock).PlayAsync(scenario, cancellationToken))
            {
                if (played.Refusal is { } refusal && !played.Step.ExpectsRefusal)
                    problems.Add(played.Step.Place, refusal.Message);
                else if (played.Refusal is null && played.Step.ExpectsRefusal)
                    problems.Add(played.Step.Place, $"{played.Step.Name} was accepted, but the step expects it to be refused");
            }
        }
        catch (CommandRefusedException exception)
        {
            problems.Add(scenario.Steps[0].Place, exception.Message);
        }

        return problems.InOrder();
    }
}
