using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>What the words of a claim speak of.</summary>
internal static class ClaimLexicon
{
    /// <summary>Words that name a moment.</summary>
    public static FrozenDictionary<string, Moment> Moments { get; } = Map(
        (Moment.Detected,
            "alert alerts alerted alerting alarm alarms detected detects detect detection detecting noticed notice paged "
            + "pager"),
        (Moment.Responded,
            "responded responds respond response responding acknowledged acknowledges acknowledge acknowledgement "
            + "acknowledgment acked ack joined joins engaged triage triaged triaging"),
        (Moment.CauseFound, "cause diagnosed diagnose diagnosis diagnosing pinpointed pinpoint culprit"),
        (Moment.Fixed,
            "fix fixed fixing hotfix rollback reverted revert mitigated mitigate mitigation mitigating patch patched "
            + "failover rolled"),
        (Moment.Recovered,
            "resolved resolve resolves resolution resolving recovered recover recovers recovery restored restore restoring "
            + "restoration ttr mttr"));

    /// <summary>Words that an interval may be counted from or to.</summary>
    public static FrozenDictionary<string, Moment> Anchors { get; } = Map(
        (Moment.Change, "deploy deployed deployment deploying release released rollout push pushed change merge merged upgrade"),
        (Moment.Onset,
            "incident outage onset start started began begin beginning impact failure failures spike spiked errors error "
            + "disruption degradation issue problem crash crashed"),
        (Moment.Detected, "alert alerts alerted alarm detected detection paged page noticed"),
        (Moment.Responded, "response responded acknowledged acknowledgement triage joined joining"),
        (Moment.CauseFound, "cause diagnosis diagnosed"),
        (Moment.Fixed, "fix fixed hotfix rollback reverted revert mitigation mitigated patch failover"),
        (Moment.Recovered, "resolution resolved recovery recovered restoration restored"));

    /// <summary>The incident as a whole.</summary>
    public static FrozenSet<string> Whole { get; } = Words(
        "outage downtime disruption degradation incident interruption unavailability impact");

    /// <summary>What users suffer.</summary>
    public static FrozenSet<string> Suffering { get; } = Words(
        "down unavailable unreachable offline outage downtime degraded degradation unable couldn't failing failed fail "
        + "error errors affected impacted interrupted disrupted disruption slow inaccessible lost cannot");

    /// <summary>Words that make a duration something else than a time that went by in the incident.</summary>
    public static FrozenSet<string> NotOfTheIncident { get; } = Words(
        "every per each timeout timeouts ttl interval intervals cached caching retention cron schedule polling "
        + "polls poll threshold thresholds sla slo slos slas target targets goal goals aim aims aimed should would if "
        + "expected eta usually typically normally average averages p50 p90 p95 p99 latency backoff lease window windows "
        + "old ago uptime limit limits expiry expires expire cooldown postmortem next will might may budget last past "
        + "worst historically must job jobs heartbeat grace keepalive sleep sleeps promised scheduled "
        + "budgeted requirement requires require takes take lasts runs waits needs configured configuration setting "
        + "settings runbook policy max maximum minimum training maintenance planned retry retries worth");

    /// <summary>Words of a subject that say nothing of which part it is.</summary>
    public static FrozenSet<string> Generic { get; } = Words(
        "the a an our we team teams engineer engineers on call oncall primary secondary service services system systems "
        + "incident issue issues it its was were been be being is are had has have all users user customers customer site "
        + "website app application platform everything traffic operations operation fully completely first responder "
        + "responders full sre ops normal someone they which that this then and or time times total overall mean only also "
        + "both to of in by with from at for as after before within until took take takes taken just still quickly "
        + "promptly immediately again problem problems outage production prod people staff response alert alerts alerting "
        + "alarm monitoring fired triggered fire pagerduty error errors rate rates root cause causes identified identify "
        + "found find determine determined isolate isolated discover discovered deployed deploy deployment applied back "
        + "online up person duty page pages sent received completed complete pushed rolled out shipped live initial "
        + "initially finally eventually once less more than under over about around approximately roughly nearly almost "
        + "work working hand");

    private static FrozenDictionary<string, Moment> Map(params (Moment Moment, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Moment)))
        .ToFrozenDictionary(row => row.word, row => row.Moment, StringComparer.Ordinal);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
