using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>Walks the fix-strategy tree (F).</summary>
public static class FixStrategyAdvisor
{
    /// <summary>The strategy for the facts known so far.</summary>
    /// <param name="facts">The four answers.</param>
    public static FixAdvice Advise(FixFacts facts)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        return Ask("Is the root cause in a recent deploy?", facts.CausedByRecentDeploy) switch
        {
            Answer.Yes => Ask("Can it be rolled back safely?", facts.CanRollBackSafely) switch
            {
                Answer.Yes => Advice(FixStrategy.RollBack),
                Answer.No => Advice(FixStrategy.Hotfix),
                _ => Open("Can it be rolled back safely?"),
            },
            Answer.No => Ask("Is it a data issue?", facts.DataIssue) switch
            {
                Answer.Yes => Advice(FixStrategy.FixData),
                Answer.No => Ask("Is it an infrastructure issue?", facts.InfrastructureIssue) switch
                {
                    Answer.Yes => Advice(FixStrategy.ScaleRestartOrFailOver),
                    Answer.No => Advice(FixStrategy.DebugCodePath),
                    _ => Open("Is it an infrastructure issue?"),
                },
                _ => Open("Is it a data issue?"),
            },
            _ => Open("Is the root cause in a recent deploy?"),
        };

        Answer Ask(string question, Answer answer)
        {
            if (answer != Answer.Unknown)
                path.Add($"{question} {(answer == Answer.Yes ? "yes" : "no")}");
            return answer;
        }

        FixAdvice Advice(FixStrategy strategy) => new(strategy, path.ToImmutable(), null);
        FixAdvice Open(string question) => new(null, path.ToImmutable(), question);
    }
}
