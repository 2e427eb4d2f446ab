using System.Collections.Frozen;

namespace IncidentKit;

/// <summary>What the words of a timeline's row mean.</summary>
internal static class RowLexicon
{
    /// <summary>Phrases of up to three words that leave little doubt.</summary>
    public static FrozenDictionary<string, Moment> Certain { get; } = Of(
        (Moment.Change,
            "deploy,deployed,deploys,deployment,deployments,release,released,releases,rollout,rolled out,rolls out,roll out,"
            + "pushed,pushes,merged,merges,config change,configuration change,configuration update,config update,migration,"
            + "upgrade,upgraded,maintenance,shipped,goes live,went live,promoted"),
        (Moment.Onset,
            "outage begins,outage began,outage starts,outage started,impact begins,impact began,impact starts,impact started,"
            + "start of impact,incident begins,incident began,incident starts,incident started,goes down,went down,going down,"
            + "stops responding,stopped responding,crashes,crashed,crashing,starts failing,start failing,started failing,"
            + "began failing,begin failing,begins failing,first errors,first error,first failures,onset,becomes unavailable,"
            + "became unavailable,becomes unreachable,became unreachable,service down,site down,users unable,customers unable,"
            + "start of outage,start of incident,beginning of impact"),
        (Moment.Detected,
            "alert,alerts,alerted,alarm,alarms,paged,pages on,page on,page sent,page received,page fires,page fired,pager,"
            + "pagerduty,opsgenie,victorops,detected,detects,noticed,notices,notified,incident declared,customers report,"
            + "customers reported,users report,users reported,customer reports,user reports,first report,first reports"),
        (Moment.Responded,
            "acknowledged,acknowledges,acknowledge,acked,acks,responded,responds,engineer joined,engineers joined,"
            + "engineer joins,engineers join,joined the,joins the,on call joined,on call joins,triage begins,triage began,"
            + "triage started,triage starts,begins triage,began triage,started triage,starts triage,triaging,"
            + "begins investigating,began investigating,started investigating,starts investigating,begin investigating,"
            + "start investigating,begins investigation,began investigation,started investigation,starts investigation,"
            + "investigation begins,investigation began,investigation started,investigation starts,started looking,"
            + "began looking"),
        (Moment.CauseFound,
            "root cause identified,root cause found,root cause determined,root cause confirmed,root cause discovered,"
            + "root cause isolated,root cause is,root cause established,cause identified,cause found,cause confirmed,"
            + "cause determined,identified root cause,identifies root cause,the root cause,identified the cause,"
            + "identified cause,found the cause,diagnosed"),
        (Moment.Fixed,
            "hotfix,hot fix,rolled back,rollback,roll back,rolls back,rolling back,reverted,reverts,revert,fix deployed,"
            + "fix applied,fix released,fix pushed,fix shipped,fix rolled,fix live,deployed fix,deployed a fix,deploys fix,"
            + "applied fix,patch deployed,patch applied,patched,mitigation applied,applied mitigation,failed over,fails over,"
            + "failover"),
        (Moment.Recovered,
            "resolved,all clear,back to normal,returned to normal,returns to normal,return to normal,returning to normal,"
            + "recovered,recovers,service restored,services restored,access restored,functionality restored,traffic restored,"
            + "connectivity restored,availability restored,operations restored,operation restored,fully restored,"
            + "restored to normal,restored service,restores service,restored access,back online,back up,incident closed,"
            + "incident over,outage over,impact ends,impact ended,end of impact,outage ends,outage ended,end of outage,"
            + "incident ends,incident ended,available again,reachable again,accessible again,operational,healthy,normal levels,"
            + "normal operation,normal operations,is normal,at baseline,to baseline,are normal,working again,works again"));

    /// <summary>Phrases that may mean it.</summary>
    public static FrozenDictionary<string, Moment> Possible { get; } = Of(
        (Moment.Onset,
            "failing,fails,failed,failure,failures,degraded,degradation,unavailable,unreachable,unable,down,disruption,slow,"
            + "errors,timeouts,outage,report,reports,reported,impact,affected"),
        (Moment.Detected, "report,reports,reported,reporting,tickets,ticket,complaints,discovered,monitoring,escalated"),
        (Moment.Responded,
            "investigating,investigates,investigate,investigation,triage,declared,engaged,engages,war room,bridge,"
            + "incident call,conference call,call started,call opened,joins,joined,looking,commander,escalated,assembled,"
            + "opened,on it"),
        (Moment.CauseFound,
            "identified,identifies,identify,traced,pinpointed,isolated,isolates,discovered,found,finds,determined,determines,"
            + "narrowed,root cause,cause,suspected,realized,confirmed,points to"),
        (Moment.Fixed,
            "fix,fixed,fixes,patch,restarted,restarts,restart,disabled,disables,scaled,scaled up,scaling,redirected,drained,"
            + "shifted,mitigated,mitigation,mitigating,worked,restored,restores,restore,replaced,added,increased,removed,"
            + "cleared,killed,applied,switched,recreated,repaired,corrected,blocked"),
        (Moment.Recovered,
            "mitigated,recovering,recovery,recover,improving,subsiding,subsided,stabilized,stabilised,drop,drops,dropped,"
            + "restored,stable,normal,cleared,closed,complete,completed,working,green,success,successful,worked,resumes,"
            + "resumed,renewed,stopped,end,ends,ended"));

    /// <summary>Words that speak of the fix itself as well as of what it brought.</summary>
    public static FrozenSet<string> OfTheFixToo { get; } = Words(
        "restored,stable,normal,cleared,closed,complete,completed,working,green,success,successful,drop,drops,dropped,"
        + "worked,renewed,stopped");

    /// <summary>What is good when there is more of it.</summary>
    public static FrozenSet<string> Wanted { get; } = Words(
        "traffic,throughput,success,availability,orders,sales,signups,conversions,requests,logins,uptime");

    /// <summary>What is measured.</summary>
    public static FrozenSet<string> Measures { get; } = Words(
        "error,errors,latency,latencies,failures,failure,timeouts,xx,cpu,load,queue,exceptions,retries,crash,crashes,"
        + "backlog,lag,saturation");

    /// <summary>How it gets worse.</summary>
    public static FrozenSet<string> Worse { get; } = Words(
        "spike,spikes,spiked,spiking,rise,rises,rose,rising,increase,increases,increased,increasing,jump,jumps,jumped,"
        + "climb,climbs,climbed,climbing,surge,surges,surged,begin,begins,began,start,starts,started,elevated,exceeds,"
        + "exceeded,exceed,grow,grows,grew,soar,soars,soared,appear,appears,appeared,shoots,shot,degrade,degrades,degraded,"
        + "saturated");

    /// <summary>How it gets better.</summary>
    public static FrozenSet<string> Better { get; } = Words(
        "return,returns,returned,returning,drop,drops,dropped,dropping,fall,falls,fell,falling,subside,subsides,subsided,"
        + "clear,clears,cleared,normalize,normalizes,normalized,normalise,normalises,normalised,recover,recovers,recovered,"
        + "decrease,decreases,decreased,decline,declines,declined,down,stop,stops,stopped,cease,ceased,back,improve,"
        + "improves,improved");

    /// <summary>Words with which no row is certain.</summary>
    public static FrozenSet<string> Doubt { get; } = Words(
        "not,no,still,attempt,attempts,attempted,attempting,trying,tried,tries,unsuccessful,unsuccessfully,will,would,"
        + "should,plan,planned,plans,eta,expected,expect,if,partial,partially,most,majority,some,gradually,begins to,"
        + "starting,began to,unresolved,preparing,prepared,prepares,considering,considered,discuss,discussed,decided,"
        + "decides,decision,to be,waiting,fails,failed,another,second,request,requested,initiated,initiates,starting,"
        + "working on,works on,testing,tested");

    /// <summary>How rows start that speak of messages, of the process or of beliefs instead of what happened.</summary>
    public static IReadOnlyList<string> Asides { get; } =
    [
        "status update", "status page", "update posted", "update sent", "posted", "first update", "first status", "gate ",
            "fix strategy", "severity", "staging test", "hypothesis",
        "tried:", "no safe mitigation", "clocks ", "validation", "fix begins", "mitigation begins", "resolution notice",
            "communication", "stakeholders", "customers notified", "tweet",
        "postmortem", "follow-up", "incident reopened",
    ];

    private static FrozenDictionary<string, Moment> Of(params (Moment Moment, string Phrases)[] rows)
    {
        var phrases = new Dictionary<string, Moment>(StringComparer.Ordinal);
        foreach (var (moment, list) in rows)
        {
            foreach (var phrase in list.Split(','))
                phrases[phrase] = phrases.GetValueOrDefault(phrase) | moment;
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Words(string words) => words.Split(',').ToFrozenSet(StringComparer.Ordinal);
}
