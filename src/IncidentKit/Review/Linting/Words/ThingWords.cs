using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Words for systems, their states, their safeguards and what hurts them.</summary>
internal static class ThingWords
{
    public static readonly (WordTraits Traits, string Words)[] Table =
    [
        (WordTraits.System,
            """
            service services server servers system systems scheduler pipeline pipelines script scripts job jobs cron cronjob alert alerts monitor monitors
            monitoring dashboard dashboards database databases db cache caches queue queues cluster clusters node nodes pod pods container containers
            host hosts network networks router routers switch switches firewall balancer balancers load proxy proxies gateway gateways endpoint endpoints api apis
            app apps application applications website site page pages client-library library libraries package packages module modules plugin plugins
            config configs configuration configurations setting settings flag flags feature features deploy deploys deployment deployments release releases
            rollout rollouts build builds commit commits change changes migration migrations query queries index indexes table tables schema schemas
            replica replicas replication shard shards partition partitions disk disks memory cpu storage volume volumes bucket buckets backup backups
            snapshot snapshots certificate certificates cert certs token tokens key keys secret secrets credential credentials session sessions
            request requests response responses traffic connection connections pool pools thread threads process processes worker workers
            runner runners agent agents daemon daemons controller controllers kernel kernels os vm vms instance instances image images region regions
            zone zones cdn dns domain domains record records route routes check checks probe probes health healthcheck test tests suite
            validation validator validators parser compiler linter tool tools tooling automation bot bots webhook webhooks event events message messages
            pr prs mr mrs-merge cr ci cd suite suites topic topics consumer consumers producer producers broker brokers stream streams log logs logger metric metrics trace traces
            limit limits quota quotas threshold thresholds rate retry retries timeout timeouts breaker circuit backoff job-runner handler handlers
            middleware frontend backend ui form button login logout checkout payment payments cart search mail email emails sms notification notifications
            template templates runbook runbooks playbook playbooks document documents documentation procedure procedures policy policies process workflow workflows
            rotation pager hook hooks lock locks mutex transaction transactions row rows field fields column columns file files directory path
            version versions branch branches repo repository repositories code codebase software hardware firmware bios rack racks power cable cables ups pdu
            datacenter data-center generator cooling fiber link links packet packets port ports socket sockets address addresses ip subnet subnets vpc
            orchestrator autoscaler scaler provisioner ingress egress sidecar mesh operator-pod namespace namespaces registry artifact artifacts environment environments
            variable variables var vars env parameter parameters argument arguments value values default defaults constant constants function functions method methods
            class classes loop loops condition conditions exception exceptions crash crashes stack heap garbage collector gc
            model models recommender inference training dataset data pipeline-run warehouse lake etl report reports invoice invoices order orders
            device devices sensor sensors phone phones browser browsers desktop mobile android ios windows linux machine machines
            failover fallback canary canaries staging sandbox gate gates guard guards safeguard safeguards control controls
            dependency dependencies subsystem component components layer layers platform infrastructure plane fabric backbone
            resolver nameserver nameservers authenticator authentication authorization auth identity sso ldap oauth iam role-binding
            task tasks batch batches import imports export exports sync syncer watcher watchers poller crawler indexer exporter collector collectors
            vendor-api integration integrations connector connectors adapter adapters driver drivers firmware-update hypervisor
            incident outage degradation failure failures bug bugs issue issues problem problems error errors fault faults impact investigation postmortem
            ticket tickets escalation escalations channel thread-pool spreadsheet diagram wiki chart graph graphs
            """),
        (Noun,
            """
            product products demand diagnosis investigation analysis detection recovery remediation mitigation resolution response communication access availability
            reliability performance latency throughput capacity growth volume pressure bandwidth visibility coverage evidence progress data information
            detail details example examples step steps part parts piece way ways case cases point points state states status phase phases stage result results
            cause causes reason reasons effect effects factor factors trigger triggers symptom symptoms risk risks concern concerns question questions answer
            answers idea ideas plan plans goal goals target targets priority priorities effort efforts attempt attempts work fix fixes hotfix patch patches
            workaround workarounds solution solutions improvement improvements lesson lessons action actions item items list lists row name names number numbers
            count counts rate rates ratio level levels amount size length depth width scope range window windows period periods interval duration
            start end beginning middle top bottom side edge center line lines word words text comment comments note notes section sections title titles
            summary overview background context history record timeline report reports review reviews meeting meetings call calls chat conversation
            discussion decision decisions agreement approval question request feedback complaint complaints ticket support-ticket
            business market revenue cost costs price prices budget billing account accounts profile profiles address order purchase
            world country office room building home house school university course courses class exam classroom
            mode modes type types kind kinds sort sorts form forms shape set sets group groups collection combination number series sequence
            unit units total totals sum average median maximum minimum percent percentage share fraction majority half third quarter
            experience knowledge understanding awareness assumption assumptions expectation expectations confidence trust attention focus
            situation environment circumstances conditions outcome consequence consequences impact damage loss losses benefit benefits advantage
            standard standards rule rules requirement requirements practice practices method approach approaches strategy strategies technique
            hour-long weekend holiday holidays shift lunch dinner break sleep night-time daytime
            traffic usage utilisation utilization consumption allocation allocations provisioning
            behaviour behavior operation operations execution processing handling management maintenance upgrade upgrades update updates
            copy copies clone clones original source sources destination origin target
            """),
        (Bad,
            """
            bad wrong broken breaking unread faulty incorrect untested unreviewed buggy invalid defective flawed half-baked misconfigured malformed erroneous unverified
            unvalidated unapproved unauthorized unauthorised improper poor stale outdated corrupt corrupted incomplete insecure dangerous risky unsafe
            wrongful mistaken half-finished unfinished unchecked sloppy careless botched ill-advised premature unsanctioned destructive inadequate
            incompatible unvetted hasty questionable terrible horrible crappy shoddy unannounced unscheduled problematic offending disastrous catastrophic
            mistyped misspelled empty erroneous shitty ill-considered poorly-tested failing unsaved unsigned unpatched half-tested half-done flimsy shaky dodgy hacky quick-and-dirty rushed hurried undertested nonsensical absurd ridiculous excessive needless useless pointless misleading inaccurate obsolete unlocked plaintext unofficial mismatched conflicting undocumented
            """),
        (Safeguard,
            """
            review reviews approval approvals test tests testing check checks checking verification validation permission authorization authorisation
            backup backups staging notice warning communication coordination coordinating peer-review sign-off signoff confirmation rehearsal qa oversight
            dry-run dry-runs rollback canary supervision consultation consulting consent documentation documenting safeguards care thought thinking
            consideration verifying reading asking telling informing notifying testing reviewing checking validating confirming looking understanding considering
            following waiting running taking going getting reviewing announcing proofreading regard plan double-checking double-check bothering
            precautions precaution scrutiny due proper ticket announcement record trace explanation pilot instruction instructions training thinking reason agreement second pair backup copy snapshot any
            """),
        (Critical, "production prod live customer-data wrong"),
        (Damage,
            """
            outage outages incident incidents downtime breakage disaster failure failures crash crashes disruption disruptions regression regressions
            bug bugs defect defects problem problems mess issue issues loss breach leak vulnerability damage chaos corruption fiasco debacle misery
            trouble havoc error errors mistake mistakes data-loss meltdown crisis blackout fire interruption degradation
            """),
        (Adjective,
            """
            new old first second last next previous same other own recent main large small big high low short long full empty good great nice early late
            internal external public private critical major minor single double several available unavailable affected unaffected responsible able unable aware
            unaware ready unready sure unsure clear unclear right left possible impossible necessary unnecessary manual automatic automated automatic
            temporary permanent final initial original current actual additional different similar specific general relevant important urgent
            asleep awake busy absent present alone tired distracted due entire whole free open closed familiar unfamiliar
            brilliant genius so-called infinite common basic simple silly obvious elementary
            """),
        (Gap,
            """
            no lack lacks lacked lacking missing absence absent insufficient inadequate without incomplete nonexistent non-existent undocumented unenforced
            never not none neither unbounded unlimited unvalidated untested unmonitored unguarded unprotected unversioned unpinned implicit manual manually
            hard-coded hardcoded shared single outdated stale ambiguous unclear undefined optional gap gaps weak poor nothing cannot can't
            doesn't didn't don't wasn't weren't isn't hasn't only too
            """),
        (Control,
            """
            validation check checks test tests testing review reviews monitoring alert alerts alerting process processes policy policies procedure procedures limit
            limits guard guards guardrail guardrails gate gates safeguard safeguards control controls automation documentation runbook runbooks checklist
            training rotation ownership rollback canary staging timeout timeouts retry retries backoff breaker quota quotas throttling redundancy failover
            replication isolation separation permission permissions rbac lock locking backup backups restore verification approval schema contract versioning
            pagination design architecture dependency configuration pipeline ci coverage escalation threshold thresholds onboarding budget capacity planning
            sanity-check rate-limiting rate-limit limiter cleanup expiry renewal inventory constraint constraints invariant enforcement detection observability
            visibility tooling convention standard standards handover communication sandbox environment parity default defaults pooling dry-run confirmation prompt
            owner reminder audit requirement mechanism protection way step stage strategy plan alarm alarms linting deprecation handling
            """),
        (Symptom,
            """
            slow down unavailable unreachable unresponsive offline full exhausted overloaded saturated degraded high elevated stuck hung dead laggy
            crashed failing failed timed-out timeouts errors error latency load outage downtime spike spikes spiked 500 500s 502 502s 503 503s 504 504s 5xx 429
            inaccessible intermittent flapping crashing crash crashes oom utilization usage deadlock exhaustion failure failures broken blank empty
            """),
        (Defect,
            """
            bug bugs race deadlock leak regression defect flaw overflow off-by-one typo misconfiguration incompatibility mismatch bottleneck coupling
            single-point circular recursion injection collision contention
            """),
    ];
}
