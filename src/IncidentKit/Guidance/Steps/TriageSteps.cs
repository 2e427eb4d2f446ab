using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Someone on it, the severity, the five questions, the blast radius (T1, T4, D, Q, K3).</summary>
internal static class TriageSteps
{
    public static void AddAcknowledgement(StepList steps, GateReport report, StepUrgency urgency) => steps.Add(
        new NextStep
        {
            Id = "acknowledge",
            Do = "Acknowledge the incident: say that you are on it.",
            Why = $"{report.Missing} Without an acknowledgement it is escalated.",
            Rules = ["T4"],
            Urgency = urgency,
        },
        typeof(Acknowledge), steps.Waiting(ClockKind.Acknowledge));

    public static void AddSeverity(StepList steps, GateReport report, StepUrgency urgency)
    {
        var verdict = IncidentFacts.VerdictOf(steps.Incident, steps.Policy);
        steps.Add(
            new NextStep
            {
                Id = "assess-severity",
                Do = verdict.AskFirst is { } first ? $"Set the severity. Ask first: {first.Question}" : "Set the severity.",
                Why = $"{report.Missing} It decides who is called and by when it has to be over; what is unknown counts as the worst.",
                Rules = ["T1", "D", "K1"],
                Urgency = urgency,
                Details = [.. verdict.OpenQuestions.Select(open => open.Question)],
            },
            typeof(AssessSeverity), steps.Waiting(ClockKind.Triage));
    }

    public static void AddQuestions(StepList steps, GateReport report, StepUrgency urgency)
    {
        foreach (var question in steps.Incident.Triage.Missing)
            steps.Add(Answer(steps, question, urgency), typeof(AnswerTriageQuestion), steps.Waiting(ClockKind.Triage));
    }

    public static void AddCommander(StepList steps, GateReport report, StepUrgency urgency)
    {
        // Who commanded can't be made up after the resolution.
        if (!steps.Incident.State.IsActive())
            return;
        steps.Add(
            new NextStep
            {
                Id = "take-command",
                Do = "Make someone the incident commander.",
                Why = $"{report.Missing} One person decides and coordinates.",
                Rules = [report.Gate.Rule],
                Urgency = urgency,
                Subject = nameof(IncidentRole.Commander),
            },
            typeof(TakeRole));
    }

    /// <summary>The open severity question, answers that were unknown, the blast radius, a second person.</summary>
    public static void AddBesideGates(StepList steps)
    {
        var incident = steps.Incident;
        AddSecondPerson(steps);
        if (incident.State == IncidentState.Detected)
            return;
        if (incident.Severity is not null && incident.SeverityOverride is null
            && IncidentFacts.VerdictOf(incident, steps.Policy) is { AskFirst: { } question } verdict)
        {
            steps.Add(
                new NextStep
                {
                    Id = "settle-severity",
                    Do = $"Find out: {question.Question}",
                    Why = $"{verdict.Level} is provisional: {verdict.BestPossible} is still possible.",
                    Rules = ["D"],
                    Urgency = StepUrgency.Soon,
                    Subject = question.Fact.ToString(),
                    Details = [.. verdict.OpenQuestions.Select(open => open.Question)],
                },
                DefaultFacts.Has(question.Fact.Name) ? typeof(AssessSeverity) : typeof(UpdateFacts));
        }

        AddBlastRadius(steps);
        if (incident.State == IncidentState.Triaging)
            return;
        foreach (var answer in incident.Triage.Answers.Where(answer => answer.Text is null))
        {
            steps.Add(
                Answer(steps, answer.Question, StepUrgency.WhenPossible) with { Why = "It was unknown when it was asked last." },
                typeof(AnswerTriageQuestion));
        }
    }

    public static void AddBlastRadius(StepList steps)
    {
        var impact = steps.Incident.Impact;
        var urgency = steps.Incident.State == IncidentState.Triaging ? StepUrgency.Now : StepUrgency.Soon;
        if (impact.Systems.Count == 0)
        {
            steps.Add(
                new NextStep
                {
                    Id = "name-affected-systems",
                    Do = "Name the affected systems.",
                    Why = "The blast radius is not documented: no system is named.",
                    Rules = ["K3"],
                    Urgency = urgency,
                },
                typeof(SetAffectedSystems));
        }

        if (impact.Users is null && impact.Scope is null)
        {
            steps.Add(
                new NextStep
                {
                    Id = "count-affected-users",
                    Do = "State how many users are affected, as a number, a share or a description.",
                    Why = "The blast radius is not documented: nothing is said about the users.",
                    Rules = ["K3"],
                    Urgency = urgency,
                },
                typeof(SetAffectedUsers));
        }
    }

    private static void AddSecondPerson(StepList steps)
    {
        var incident = steps.Incident;
        var isTooLong = AntiPatterns.IsAloneForTooLong(incident, steps.Policy, steps.Now);
        var isCalledFor = incident.Severity is not null && incident.State != IncidentState.Detected && AntiPatterns.CallsForSeveral(steps.Targets);
        if (incident.Roles.AreShared || !(isTooLong || isCalledFor))
            return;
        steps.Add(
            new NextStep
            {
                Id = "bring-in-second-person",
                Do = "Call a second person, and record who it is.",
                Why = isTooLong
                    ? FormattableString.Invariant($"{incident.Alone!.Person} has acted alone since {incident.Alone.Since:yyyy-MM-dd HH:mm} UTC: escalate early, pair up.")
                    : $"The response at {incident.Severity}: {steps.Policy.SeverityRules.Find(incident.Severity!.Value)?.Response}.",
                Rules = ["A5"],
                Urgency = isTooLong ? StepUrgency.Now : StepUrgency.Soon,
                Subject = nameof(IncidentRole.Responder),
                Details = [.. TeamKnowledge.Responders(steps)],
            },
            typeof(TakeRole));
    }

    private static NextStep Answer(StepList steps, TriageQuestion question, StepUrgency urgency)
    {
        var prompt = TriagePrompts.For(question);
        return new NextStep
        {
            Id = $"answer-{question.ToString().ToLowerInvariant()}",
            Do = $"Answer: {prompt.Ask}",
            Why = "Nobody has answered it. If nobody can tell, state that it is unknown.",
            Rules = ["Q", "K2", "T1"],
            Urgency = urgency,
            Subject = question.ToString(),
            Details = question == TriageQuestion.When ? [.. prompt.Checks, .. TeamKnowledge.Monitoring(steps)] : prompt.Checks,
        };
    }
}
