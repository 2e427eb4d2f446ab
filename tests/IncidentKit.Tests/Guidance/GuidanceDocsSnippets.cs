namespace IncidentKit.Tests.Guidance;

/// <summary>The code that docs/guidance.md shows.</summary>
public class GuidanceDocsSnippets
{
    [Fact]
    public void The_next_steps_snippet_prints_what_to_do_and_the_message_to_send()
    {
        var play = Some.Incident();
        var (incident, policy, now) = (play.Incident, play.Policy, play.Now);

        // snippet: next-steps
        foreach (var step in incident.NextSteps(policy, now))
        {
            Console.WriteLine($"{step.Urgency}: {step}"); // Now: [R2, C] Send the first status update.
            Console.WriteLine($"  {step.Why}");
            foreach (var line in step.Details)
                Console.WriteLine($"  - {line}");
            if (step.Draft is not null)
                Console.WriteLine(step.Draft);
        }

        foreach (var warning in AntiPatterns.Detect(incident, policy, now))
            Console.WriteLine(warning); // A7 not communicating: A status update was due at …
        // end-snippet
        Assert.Equal("[R2, C] Send the first status update.", incident.NextSteps(policy, now)[0].ToString());
    }

    [Fact]
    public void The_strategy_snippet_explains_the_advice()
    {
        // snippet: fix-strategy
        var advice = FixStrategyAdvisor.Advise(new FixFacts(CausedByRecentDeploy: Answer.Yes));

        Console.WriteLine(advice.NextQuestion!.Question); // Can it be rolled back safely?
        Console.WriteLine(advice);                        // what is still possible, the path, what would change it
        // end-snippet
        Assert.Equal("Can it be rolled back safely?", advice.NextQuestion.Question);
        Assert.Equal([FixStrategy.RollBack, FixStrategy.Hotfix], advice.StillPossible);
    }
}
