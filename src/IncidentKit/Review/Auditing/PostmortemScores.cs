using IncidentKit.Events;

namespace IncidentKit;

/// <summary>K9 to K11: the postmortem, its action items, and who read it.</summary>
internal static class PostmortemScores
{
    public static AuditScore InTime(AuditRecord record)
    {
        var targets = record.Policy.For(record.Incident.Severity);
        if (!targets.PostmortemRequired)
            return AuditScore.NotApplicable($"No postmortem is required at {record.Incident.Severity}.");
        if (record.Resolved is not { } resolved)
            return AuditScore.NotYet("The incident is not resolved yet.");

        var published = record.Incident.Milestones[MilestoneKind.PostmortemPublished];
        var due = DueAt(record, resolved, published ?? record.Now);
        var shared = record.Of<PostmortemShared>().LastOrDefault();
        var allowed = Hours(targets.PostmortemWithin);
        return published switch
        {
            { } at when at <= due => AuditScore.Passed($"Shared {AuditWording.Span(at - resolved)} after the resolution.",
                shared),
            { } at => AuditScore.Failed($"Shared {AuditWording.Span(at - resolved)} after the resolution; {allowed} are allowed.", ["T3"], shared),
            _ when record.Now <= due => AuditScore.NotYet($"Due at {record.Words.At(due)}."),
            _ => AuditScore.Failed($"Not shared; it was due at {record.Words.At(due)}, {allowed} after the resolution.", ["T3"]),
        };
    }

    public static AuditScore Actions(AuditRecord record)
    {
        if (!record.Policy.Asks(Gates.ActionsOwned, record.Incident.Severity))
            return AuditScore.NotApplicable($"No action items are required at {record.Incident.Severity}.");
        var minimum = record.Policy.For(record.Incident.Severity).MinimumActions;
        var actions = record.Incident.Actions;
        var owned = actions.Count(action => action.IsOwnedAndDated);
        var incomplete = actions.Where(action => action is { IsOpen: true, IsOwnedAndDated: false }).ToList();
        var added = record.Of<ActionItemAdded>().ToList();
        if (owned >= minimum && incomplete.Count == 0)
            return AuditScore.Passed($"{AuditWording.Count(owned, "action item")} with an owner and a deadline.", added);

        var noOwner = incomplete.Where(action => action.Owner is null).Select(action => $"#{action.Number}").ToList();
        var noDeadline = incomplete.Where(action => action.Deadline is null).Select(action => $"#{action.Number}").ToList();
        var reason = actions.Count == 0
            ? "There are no action items."
            : $"{owned} of {AuditWording.Count(actions.Count, "action item")} {(owned == 1 ? "has" : "have")} an owner and a deadline"
                + (owned < minimum ? $", {minimum} at least are asked for." : ".")
                + (noOwner.Count > 0 ? $" Without an owner: {AuditWording.List(noOwner)}." : "")
                + (noDeadline.Count > 0 ? $" Without a deadline: {AuditWording.List(noDeadline)}." : "");
        return IsLearning(record) ? AuditScore.NotYet(reason, added) : AuditScore.Failed(reason, ["R5"], added);
    }

    public static AuditScore Shared(AuditRecord record)
    {
        if (!record.Policy.Asks(Gates.PostmortemShared, record.Incident.Severity)
            || !record.Policy.For(record.Incident.Severity).PostmortemRequired)
            return AuditScore.NotApplicable($"No postmortem is required at {record.Incident.Severity}.");
        if (record.Incident.Postmortem.SharedWith is { } with)
            return AuditScore.Passed($"Shared with {with}.", record.Of<PostmortemShared>().LastOrDefault());
        return IsLearning(record) ? AuditScore.NotYet("Not shared yet.")
            : AuditScore.Failed("The postmortem was not shared.", []);
    }

    /// <summary>Whether the incident is open and its postmortem still in time.</summary>
    private static bool IsLearning(AuditRecord record) =>
        !record.Incident.State.IsEnded()
            && (record.Resolved is not { } resolved || record.Now <= DueAt(record, resolved, record.Now));

    private static DateTimeOffset DueAt(AuditRecord record, DateTimeOffset resolved, DateTimeOffset until) =>
        resolved + record.Policy.For(record.Incident.Severity)
            .PostmortemWithin + record.Still(ClockKind.Postmortem, resolved, until);

    private static string Hours(TimeSpan time) => time.Ticks % TimeSpan.TicksPerHour == 0
        ? AuditWording.Count((long)time.TotalHours, "hour")
        : AuditWording.Span(time);
}
