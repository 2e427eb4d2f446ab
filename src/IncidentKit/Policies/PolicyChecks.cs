namespace IncidentKit;

/// <summary>What no policy may hold, whether it was made in code or read from a file: one problem for each, with its JSON path.</summary>
internal static class PolicyChecks
{
    private const int MaxNames = 100;
    private const int MaxEntries = 1000;
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(366);

    public static IReadOnlyList<PolicyProblem> ProblemsOf(
        SeverityPolicy severity, IReadOnlyDictionary<Severity, SeverityTargets> targets, ResponseThresholds thresholds, ResponseTeam team)
    {
        var problems = new List<PolicyProblem>();
        foreach (var level in severity.Levels.Where(level => !targets.ContainsKey(level.Severity)))
            problems.Add(new PolicyProblem($"$.severities.{level.Severity}", "is missing, but the severity rules have that level"));
        foreach (var (level, promised) in targets)
        {
            if (severity.Find(level) is null)
                problems.Add(new PolicyProblem($"$.severities.{level}", "is no level of the severity rules"));
            Targets($"$.severities.{level}", promised, problems);
        }

        Thresholds("$.thresholds", thresholds, problems);
        Team("$.team", team, problems);
        return problems;
    }

    public static void Targets(string path, SeverityTargets targets, ICollection<PolicyProblem> problems)
    {
        if (targets.Resolution is { Kind: ResolutionTargetKind.Within } resolution)
            Limit($"{path}.resolution", resolution.Duration, problems);
        Limit($"{path}.acknowledgeWithin", targets.AcknowledgeWithin, problems);
        Limit($"{path}.triageWithin", targets.TriageWithin, problems);
        Limit($"{path}.firstUpdateWithin", targets.FirstUpdateWithin, problems);
        Limit($"{path}.updateEvery", targets.UpdateEvery, problems);
        Limit($"{path}.postmortemWithin", targets.PostmortemWithin, problems);
        Limit($"{path}.followUpAfter", targets.FollowUpAfter, problems);
        Range($"{path}.minimumActions", targets.MinimumActions, 0, 100, problems);
        Range($"{path}.minimumApprovals", targets.MinimumApprovals, 1, 10, problems);
        Names($"{path}.responders", targets.Responders, problems);
        Few($"{path}.escalations", targets.Escalations.Count, MaxNames, problems);
        for (var i = 0; i < targets.Escalations.Count; i++)
        {
            var (place, step) = ($"{path}.escalations[{i}]", targets.Escalations[i]);
            Limit($"{place}.after", step.After, problems);
            if (i > 0 && step.After <= targets.Escalations[i - 1].After)
                problems.Add(new PolicyProblem($"{place}.after", $"is {IsoDuration.Format(step.After)}, not after the step before it"));
            Names($"{place}.tell", step.Tell, problems);
            if (step.Tell.Count == 0)
                problems.Add(new PolicyProblem($"{place}.tell", "must name at least one to tell"));
        }

        foreach (var id in targets.SkippedGates)
        {
            if (!Gates.All.Any(gate => gate.Id == id))
                problems.Add(new PolicyProblem($"{path}.skippedGates", $"names '{id}', which is no gate{NearestName.Hint(id, Gates.All.Select(gate => gate.Id))}"));
        }
    }

    public static void Thresholds(string path, ResponseThresholds thresholds, ICollection<PolicyProblem> problems)
    {
        Limit($"{path}.longInvestigation", thresholds.LongInvestigation, problems);
        Limit($"{path}.workingAlone", thresholds.WorkingAlone, problems);
        if (thresholds.EscalationGrace != TimeSpan.Zero)
            Limit($"{path}.escalationGrace", thresholds.EscalationGrace, problems);
        Range($"{path}.remindAtPercent", thresholds.RemindAtPercent, 1, 100, problems);
        Range($"{path}.whys", thresholds.Whys, 1, 20, problems);
    }

    public static void Team(string path, ResponseTeam team, ICollection<PolicyProblem> problems)
    {
        Few($"{path}.services", team.Services.Count, MaxEntries, problems);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, service) in team.Services.Index())
        {
            var place = $"{path}.services[{i}]";
            Line($"{place}.name", service.Name, problems);
            if (service.Name is not null && !names.Add(service.Name))
                problems.Add(new PolicyProblem($"{place}.name", $"is '{service.Name}', which another service has"));
            if (service.Owner is not null)
                Line($"{place}.owner", service.Owner, problems);
            Links($"{place}.monitoring", service.Monitoring, problems);
            Rollback($"{place}.rollback", service.Rollback, problems);
        }

        Links($"{path}.monitoring", team.Monitoring, problems);
        Few($"{path}.channels", team.Channels.Count, MaxEntries, problems);
        foreach (var (i, channel) in team.Channels.Index())
        {
            Line($"{path}.channels[{i}].name", channel.Name, problems);
            if (!Enum.IsDefined(channel.Audience))
                problems.Add(new PolicyProblem($"{path}.channels[{i}].audience", $"is {channel.Audience}, which is not one of {string.Join(", ", Enum.GetNames<Audience>())}"));
            WebAddress($"{path}.channels[{i}].url", channel.Url, problems);
        }

        Few($"{path}.onCall", team.OnCall.Count, MaxEntries, problems);
        foreach (var (i, contact) in team.OnCall.Index())
        {
            Line($"{path}.onCall[{i}].role", contact.Role, problems);
            Line($"{path}.onCall[{i}].name", contact.Name, problems);
            if (contact.Reach is not null)
                Line($"{path}.onCall[{i}].reach", contact.Reach, problems);
        }

        Rollback($"{path}.rollback", team.Rollback, problems);
    }

    private static void Links(string path, IReadOnlyList<MonitoringLink> links, ICollection<PolicyProblem> problems)
    {
        Few(path, links.Count, MaxEntries, problems);
        foreach (var (i, link) in links.Index())
        {
            Line($"{path}[{i}].title", link.Title, problems);
            if (link.Url is null)
                problems.Add(new PolicyProblem($"{path}[{i}].url", "is missing"));
            WebAddress($"{path}[{i}].url", link.Url, problems);
        }
    }

    private static void Rollback(string path, RollbackProcedure? rollback, ICollection<PolicyProblem> problems)
    {
        if (rollback is null)
            return;
        if (rollback.Steps.Count == 0)
            problems.Add(new PolicyProblem($"{path}.steps", "must say at least one step"));
        Names($"{path}.steps", rollback.Steps, problems);
        WebAddress($"{path}.runbook", rollback.Runbook, problems);
    }

    private static void Names(string path, IReadOnlyList<string> names, ICollection<PolicyProblem> problems)
    {
        Few(path, names.Count, MaxNames, problems);
        for (var i = 0; i < names.Count; i++)
            Line($"{path}[{i}]", names[i], problems);
    }

    private static void Few(string path, int count, int most, ICollection<PolicyProblem> problems)
    {
        if (count > most)
            problems.Add(new PolicyProblem(path, FormattableString.Invariant($"has {count} entries, {most} at most")));
    }

    private static void Line(string path, string? text, ICollection<PolicyProblem> problems)
    {
        if (IncidentText.ProblemOf(text, IncidentText.MaxLine, singleLine: true) is { } problem)
            problems.Add(new PolicyProblem(path, problem));
    }

    private static void WebAddress(string path, Uri? url, ICollection<PolicyProblem> problems)
    {
        if (url is not null && !(url.IsAbsoluteUri && url.Scheme is "http" or "https"))
            problems.Add(new PolicyProblem(path, $"is '{url}', which is not an absolute http or https address"));
    }

    private static void Limit(string path, TimeSpan? value, ICollection<PolicyProblem> problems)
    {
        if (value <= TimeSpan.Zero)
            problems.Add(new PolicyProblem(path, $"is {IsoDuration.Format(value.Value)}, which is not more than zero"));
        else if (value > s_longest)
            problems.Add(new PolicyProblem(path, $"is {IsoDuration.Format(value.Value)}, which is more than 366 days"));
        else if (value?.Ticks % TimeSpan.TicksPerMicrosecond > 0)
            problems.Add(new PolicyProblem(path, "is finer than a microsecond"));
    }

    private static void Range(string path, int value, int least, int most, ICollection<PolicyProblem> problems)
    {
        if (value < least || value > most)
            problems.Add(new PolicyProblem(path, FormattableString.Invariant($"is {value}, which is not {least} to {most}")));
    }
}
