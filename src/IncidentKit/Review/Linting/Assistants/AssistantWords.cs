using System.Collections.Frozen;
using static IncidentKit.AssistantWordClass;

namespace IncidentKit;

/// <summary>The words that tell a tool that was used from a product, a person, a place or a host.</summary>
internal static class AssistantWords
{
    private static readonly (AssistantWordClass Class, string Verbs)[] s_verbs =
    [
        (Writes,
            """
            write/wrote/written draft generate produce create compose summarise summarize translate rewrite/rewrote/rewritten autocomplete complete insert fill refactor implement scaffold code script edit
            polish phrase word reword rephrase shorten proofread document transcribe author convert port put/put/put add replace turn simplify build/built/built format condense paraphrase craft synthesise
            synthesize redraft outline prepare render come/came/come touch auto-summarise auto-generate auto-complete decompile whip+ smooth caption annotate reformat
            """),
        (Says,
            """
            suggest recommend say/said/said tell/told/told claim think/thought/thought insist propose advise answer reply/replied/replied assure agree warn conclude believe hint
            confirm invent hallucinate apologise apologize offer list mention name guess blame label rate score swear/swore/sworn respond give/gave/given promise point admit return
            """),
        (Helps,
            """
            find/found/found spot correlate identify diagnose decode decipher help bisect debug group turn explain catch/caught/caught trace work solve analyse analyze locate interpret read/read/read
            compare flag attribute cluster calculate cite highlight approve review reason sort pair teach/taught/taught walk
            """),
        (Fails,
            """
            fail return throttle degrade freeze/froze/frozen crash stall hang/hung/hung reject timeout respond recover drop+ restart start stop+ lag+ flap+ lose/lost/lost run/ran/run answer serve
            retrain roll load truncate exhaust queue refuse time evict page report reboot quote
            """),
        (Operates,
            """
            restart deploy join acknowledge ack drive/drove/driven take/took/taken hand merge run/ran/run roll open page call reboot phone ring/rang/rung escalate declare lead/led/led attend confirm
            announce close pair compare monitor watch unplug replace drain fail revert wake/woke/woken meet/met/met let/let/let apply mitigate
            """),
        (Uses,
            """
            ask use consult paste feed/fed/fed prompt query try let/let/let have/had/had employ upload put/put/put throw/threw/thrown instruct enlist rely lean trust follow tell/told/told get/got/got copy
            give/gave/given run/ran/run dump request leverage utilise utilize credit allow hand pipe chat bounce discuss check verify work double-check delegate drop+ describe pass enter type
            """),
        (Calls, "call connect depend integrate route proxy serve host subscribe send/sent/sent rely power forward stream"),
        (Checked, "verify check review edit proofread correct approve sanity-check validate confirm curate"),
    ];

    private static readonly (AssistantWordClass Class, string Words)[] s_words =
    [
        (Code,
            """
            patch patches script scripts sql code commit commits diff pr prs pull function functions regex regexes test tests migration migrations query queries manifest yaml config module
            command commands one-liner snippet snippets policy helm chart dockerfile playbook terraform refactoring refactor change fix hotfix merge branch rebase class loop parser stub stubs awk bash
            jq helper lint implementation method boilerplate line lines syntax promql migration's rule workaround expression repo repository prototype plan cast unit filter role bug deadlock index
            """),
        (Document,
            """
            summary summaries postmortem post-mortem draft text report timeline notes section sections wording document description recap minutes write-up writeup message notice update updates
            transcript translation apology statement paragraph sentence english retrospective title runbook documentation announcement review slides diagram figure page analysis overview narrative
            article readme blog comment comments release email mail letter faq hypothesis hypotheses conclusion rca whys retro ticket tickets channel lessons action items changelog chat log logs stack trace
            version impact spelling tone phrasing disclaimer
            """),
        (Output,
            """
            suggestion suggestions answer answers output outputs reply replies advice recommendation recommendations hint explanation explanations proposal draft drafts completion completions recap summary summaries
            conversation session guess diagnosis verdict review rewrite patch sql code hypothesis version analysis translation response responses help assistance idea edit edits autofix script transcript notes wording claim estimate
            """),
        (Customers,
            """
            users user customers customer tenants tenant shoppers visitors readers clients client callers patients passengers subscribers merchants guests listeners students drivers orders organisations accounts
            buyers viewers players members workspace workspaces subscribers shop conversation's citizens
            """),
        (Service,
            """
            api apis service services endpoint endpoints integration outage incident gateway proxy cluster quota key keys provider providers region backend sdk platform protocol requests traffic calls search deployment
            pods pod container instance server servers host hosts account accounts status dependency availability vendor upstream connector connectors feature features portal subscription fallback failover crawler crawlers
            rate-limit limits limit capacity telescope inference traffic product products latency billing console-api
            """),
        (Serving,
            """
            gpu gpus inference retrained training weights checkpoint checkpoints canary tokenizer embeddings embedding serving vllm triton batcher tokens fine-tuned drift scored scoring ranking prediction predictions
            dataset features a100 h100 cuda classifier detector served weights retrieval vector registry rollout champion quantised quantized cache artefact artifact bedrock sagemaker vertex predicted forecast forecasts
            threshold detection throughput batch worker workers replicas autoscaler nodes node shadow variant experiment accuracy retraining
            """),
        (Trouble,
            """
            500 502 503 504 429 500s 503s 529 latency errors error unavailable down degraded timeout timeouts slow overloaded outage unreachable offline disabled failures elevated rate-limited expired evicted empty throttling
            blank stuck stale refused saturated pending slower backlog disconnected oom
            """),
        (Offered, "product feature widget app in-product in-app storefront customer-facing self-service checkout website launched tier plan beta customers' public-facing offering help-centre helpdesk fleet in-house"),
        (OtherSort,
            """
            shopping voice virtual support help fraud ranking recommendation recommender monitoring build travel data threat risk churn pricing domain failure mental cost memory deployment process operating object
            billing estate insurance leasing customs medical executive personal teaching research dental legal nursing sales shop store credit forecast capacity scoring language-learning permission permissions
            datadog jenkins ssh snmp backup metrics log logging node host user mail transfer service release stale ci deploy slack irc chatops chat-ops mouse text database db keyset server-side blinking kafka security
            call-centre contact ticketing rental free booking flight warehouse threading concurrency consistency trust tenancy business pricing access hotline smart-home smart in-car car demand traffic base served hosted foundation
            in-app customer-facing customer shift control shop physical hardware switch server laptop phone 3d car pilot crew cooling air-traffic operations web-server local-time consent shell login command sudo password mfa installer
            """),
        (WorkSort, "coding writing code pair programming ide editor autonomous review reviewing background terminal debugging translation generative chat note summary our-internal ai llm gpt text-generating text inline"),
        (Place,
            """
            street road avenue office building room rack ship wind codec building's telescope mission spacecraft bank insurance college hall square station port depot farm hotel airport cafe café cafeteria restaurant harbour quay
            lounge museum logistics ltd inc gmbh group airlines mast horoscope constellation zodiac exhibit exhibition symphony quartet concerto manuscript album song game library archive sinaiticus poem opera school wing floor tower
            conference meeting campus llc holdings species lake river valley island beach winds gusts storm mountain orchestra tracks track calls shop shops farms boards boarding club animal animals zoo sail sailing
            """),
        (PersonSign,
            """
            shift on-call mr ms mrs dr herr madame monsieur bridge commander phone phoned pager badge vacation holiday sick lunch flight laptop's desk colleague secondary primary ic responder handed engineer sre dba manager director lead
            escalated paged deputy auditor facilities manning home asleep bed
            """),
        (ActionSign, "owner due overdue item items deadline assignee retro carry open closed done action actions tracked carried jira todo follow-up follow-ups assigned retros quarter date"),
        (Wrong,
            """
            invented wrong wrongly confident confidently plausible outdated nonexistent non-existent garbage hallucinated fabricated imaginary bogus incorrect incorrectly misleading convincingly convincing made-up up hallucination
            nonsense spot-on mistaken helpful correct correctly obsolete
            """),
        (Surface, "editor ide tab chat session sessions inline vs vscode jetbrains neovim vim window sidebar autocomplete ghost agent mode prompt prompts terminal cli plugin extension browser intellij composer tool"),
        (Checked, "human humans manually unreviewed unverified verified hand reviewed untested unedited verbatim unread as-is"),
        (Asks, "write draft explain summarise summarize list rewrite make give generate create turn translate find fix find act suggest shorten propose convert"),
        (HostSign, "code-named codename named called host hosts vm vms server cluster node nodes rack project service pod machine namespace database replica switch router filer table topic queue bucket branch environment staging"),
        (Means, "by with via using through"),
        (Toward, "into to past at"),
        (From, "from"),
        (Disclosed, "disclosure disclaimer generative generated portions parts policy disclose disclosed content assisted assistance employed artificial inaccuracies accuracy automatically automated"),
        (FirstPerson, "i we me my our us i'm i've we've i'd ourselves myself"),
        (ThirdPerson, "he she his her him who hers himself herself"),
        (Offers, "provide share adjust tailor expand rephrase clarify customise customize elaborate assist help include modify shorten simplify replace fill draft turn add refine paste specify continue convert format"),
        (Polite, "certainly happy glad apologize apologise apologies feel free hope sure absolutely course great sorry please welcome understand appreciate question confusion let's"),
        (Cannot, "cannot can't unable don't couldn't not unfortunately"),
        (Limits, "access browse verify real-time realtime training trained knowledge cutoff cut-off internet live capabilities information data events date opinions personal browsing up-to-date current previous conversation context"),
        (Style, "concise revised polished tone bullet bullets professional blameless version versions rewritten rewrite shorter longer formal casual executive wording structured detailed comprehensive format draft alternative options placeholders brackets bracketed step-by-step breakdown template improved refined summary titles"),
        (ToReaders, "contact support account click visit subscribe email twitter questions feedback github repo customers customer dashboard team us we our blog learn trust service job docs"),
        (Speaker, "i i'm i've i'd i'll my me myself"),
        (Requested, "requested asked described provided shared mentioned specified given gave pasted uploaded wanted"),
        (Technical,
            """
            database sql postgres kafka console pagination mouse screen transaction transactions offset page pointer terminal filter pattern logstash parser parse query file files illustrator domain dns tld apex registry registrar
            whisper codecs audio video music memory cpu daemonset sidecar daemon grub bash zsh sudo shell installer ssh jenkins runner runners snmp kubelet data schema threat rbac openapi protobuf grpc orm css
            tensorflow pytorch sklearn spacy xgboost
            """),
    ];

    private static readonly FrozenDictionary<string, AssistantWordClass>.AlternateLookup<ReadOnlySpan<char>> s_classes =
        Read().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // By the number of the word in the lexicon, which most words have.
    private static readonly AssistantWordClass[] s_byNumber = ByNumber();

    /// <summary>The classes of a word of the lexicon.</summary>
    public static AssistantWordClass ClassesOf(int word) => s_byNumber[word];

    /// <summary>The classes of a word in any form and case.</summary>
    public static AssistantWordClass ClassesOf(ReadOnlySpan<char> word) => s_classes.TryGetValue(word, out var classes) ? classes : None;

    private static AssistantWordClass[] ByNumber()
    {
        var byNumber = new AssistantWordClass[Lexicon.Default.Count];
        foreach (var (word, classes) in s_classes.Dictionary)
            byNumber[Lexicon.Default.Find(word)] = classes;
        byNumber[0] = None;
        return byNumber;
    }

    private static Dictionary<string, AssistantWordClass> Read()
    {
        var classes = new Dictionary<string, AssistantWordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, verbs) in s_verbs)
        {
            foreach (var forms in Split(verbs).Select(verb => new VerbForms(verb)))
            {
                foreach (var form in new[] { forms.Base, forms.Third, forms.Past, forms.Participle, forms.Ing })
                    Add(form, kind);
            }
        }

        foreach (var (kind, words) in s_words)
        {
            foreach (var word in Split(words))
                Add(word, kind);
        }

        return classes;

        void Add(string word, AssistantWordClass kind) => classes[word] = classes.GetValueOrDefault(word) | kind;
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
