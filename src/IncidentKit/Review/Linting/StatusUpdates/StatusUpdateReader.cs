namespace IncidentKit;

/// <summary>Checks that a message has the parts of <c>process.md</c> 10, by their labels or in prose.</summary>
internal static class StatusUpdateReader
{
    private static readonly PhraseFinder s_states = new("investigating, identified, fixing, resolved, monitoring, mitigated, restored");
    private static readonly PhraseFinder s_hit = new("affected, affecting, impact, impacted, unable to, cannot, can't, could not, not able to, failing, fail, failed, errors, unavailable, slow, degraded, disrupted, delayed, delays, down, outage, not working, timing out, elevated error, loading");
    private static readonly PhraseFinder s_work = new("we are, we're, we have, is working, are working, is rolling, are rolling, is investigating, are investigating, is fixing, is restoring, working on, engineers, being, in progress, deploying, restarting, rolling back");
    private static readonly PhraseFinder s_who = new("team, teams, engineer, engineers, on-call, on call, we, our, us, SRE, SREs, commander, support, responders, responder, operations, ops, vendor, provider, DBA, DBAs, developers, lead, staff, department");
    private static readonly PhraseFinder s_eta = new("ETA, expect, expected, estimate, estimated, anticipate, should be back, back by, fixed by, restored by, resolved by, investigating, no estimate");
    private static readonly PhraseFinder s_next = new("next update, further update, further updates, another update, update you, will update, provide an update, provide updates, post an update, share an update, updates every, update every, update again, update in, update at, update by, more information by, updates at");
    private static readonly PhraseFinder s_when = new("minutes, minute, hour, hours, hourly, min, mins, half an hour, tomorrow, today, UTC, noon, midnight");
    private static readonly PhraseFinder s_over = new("INCIDENT RESOLVED, has been resolved, have been resolved, is now resolved, has been fixed, is resolved");
    private static readonly PhraseFinder s_cause = new("root cause, caused by, was due to, the cause was, because, triggered by, resulted from, the cause is");
    private static readonly PhraseFinder s_lasted = new("lasted, for, from, between, duration, took");
    private static readonly PhraseFinder s_postmortem = new("postmortem, post-mortem, incident report, incident review, root cause analysis, RCA, full report");

    private static readonly string[] s_actionLabels = ["Current action", "Action", "Current actions", "What we are doing", "Actions"];

    public static void Check(ReadOnlySpan<char> text, LintSink sink)
    {
        if (text.IsWhiteSpace())
            return;
        if (IsNotice(text))
        {
            Require(sink, StatusUpdateRules.Resolved, Has(text, ["Impact", "Affected", "Affected systems", "Service"], s_hit) || text.Contains("issue affecting", StringComparison.OrdinalIgnoreCase) || text.Contains("issue with", StringComparison.OrdinalIgnoreCase));
            Require(sink, StatusUpdateRules.Duration, Label(text, ["Duration", "Lasted"]) ?? (s_lasted.IsIn(text) && HasTime(text)));
            Require(sink, StatusUpdateRules.Cause, Has(text, ["Root cause", "Cause"], s_cause));
            Require(sink, StatusUpdateRules.Postmortem, s_postmortem.IsIn(text));
            return;
        }

        var isTemplate = text.TrimStart(" #*").StartsWith("INCIDENT UPDATE", StringComparison.OrdinalIgnoreCase)
            || (StatusMessageLines.TryFind(text, ["Status", "Impact"], out _) && StatusMessageLines.TryFind(text, ["Current action", "ETA", "Next update"], out _));
        Require(sink, StatusUpdateRules.Status, Label(text, ["Status", "State"]) ?? (!isTemplate && s_states.IsIn(text)));
        Require(sink, StatusUpdateRules.Affected, Label(text, ["Impact", "Affected", "Affected systems", "Affected services", "What is affected"]) ?? (!isTemplate && s_hit.IsIn(text)));
        Require(sink, StatusUpdateRules.Action, Label(text, s_actionLabels) ?? (!isTemplate && s_work.IsIn(text)));
        Require(sink, StatusUpdateRules.Who, NamesWho(text));
        Require(sink, StatusUpdateRules.Eta, Label(text, ["ETA", "Estimated resolution", "Expected resolution", "Estimated time to resolution"]) ?? (!isTemplate && s_eta.IsIn(text)));
        Require(sink, StatusUpdateRules.Next, Label(text, ["Next update", "Next update at", "Next update by"]) ?? (s_next.IsIn(text) && HasTime(text)));
    }

    /// <summary>Whether the message says that it is over.</summary>
    public static bool IsNotice(ReadOnlySpan<char> text) =>
        !text.TrimStart(" #*").StartsWith("INCIDENT UPDATE", StringComparison.OrdinalIgnoreCase) && s_over.IsIn(text) && !StatusMessageLines.TryFind(text, ["Next update", "ETA"], out _);

    private static bool NamesWho(ReadOnlySpan<char> text)
    {
        if (Label(text, ["Who", "Working on it", "Owner", "Team", "Responders", "Incident commander", "Commander", "Who works on it"]) is { } labelled)
            return labelled;
        if (!StatusMessageLines.TryFind(text, s_actionLabels, out var action))
            return s_who.IsIn(text);
        return s_who.IsIn(action) || NamesSomebody(action);
    }

    // "(Alice, Bob)" at the end, "@alice", "Alice is rolling back", "rolled back by Bob".
    private static bool NamesSomebody(ReadOnlySpan<char> action)
    {
        action = action.TrimEnd('.');
        if (action.Length > 0 && action[^1] == ')' && action.LastIndexOf('(') is > 0 and var open && action.Length - open > 3)
            return true;
        if (action.Contains('@'))
            return true;
        var by = action.IndexOf(" by ");
        if (by > 0 && by + 4 < action.Length && char.IsUpper(action[by + 4]))
            return true;
        var space = action.IndexOf(' ');
        return space > 0 && char.IsUpper(action[0]) && (action[space..].StartsWith(" is ") || action[space..].StartsWith(" and ") || action[space..].StartsWith(" are "));
    }

    private static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<string> labels, PhraseFinder prose) => Label(text, labels) ?? prose.IsIn(text);

    // Null when the label is not there; false when nothing follows it.
    private static bool? Label(ReadOnlySpan<char> text, ReadOnlySpan<string> labels) =>
        StatusMessageLines.TryFind(text, labels, out var value) ? value.Length > 0 : null;

    private static bool HasTime(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || s_when.IsIn(text);

    private static void Require(LintSink sink, LintRule rule, bool there)
    {
        if (!there)
            sink.Add(rule, 0, 0, $"{rule.Title}. {rule.Why}", StatusUpdateRules.SuggestionOf(rule));
    }
}
