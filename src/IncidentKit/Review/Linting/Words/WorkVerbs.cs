using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Verbs of ordinary work; the same notation as <see cref="FailingVerbs"/>.</summary>
internal static class WorkVerbs
{
    public static readonly (VerbTraits Traits, string Words)[] Table =
    [
        (SystemToo, "check monitor report page alert record schedule rotate verify validate notify respond acknowledge ack answer warn raise handle finish complete update run+/ran/run set+/set/set sync protect reply mitigate keep/kept/kept renew call measure calculate tag+ label cover define specify configure build/built/built bump flag+ read/read/read listen inspect confirm include reach evaluate watch react test trigger"),
        (Duty | NounToo, "check test review monitor escalate report audit plan+ watch question page alert follow look record backup/backed-up/backed-up note care mention cover coordinate schedule rehearse rotate benchmark sanity-check double-check proofread/proofread/proofread peer-review smoke-test load-test"),
        (Duty, "verify validate notify inform tell/told/told communicate document consult read/read/read confirm investigate respond acknowledge ack answer listen prepare anticipate foresee/foresaw/foreseen consider inspect train examine warn raise flag+ involve doublecheck verify attend react intervene renew ask call think/thought/thought pay/paid/paid keep/kept/kept handle mitigate evaluate assess clarify engage address annotate announce declare include study reply simulate vet+ measure calculate sync finish complete protect secure prioritize prioritise follow-up reach tag+ label"),
        (Duty | Change, "add update run+/ran/run set+/set/set bump rotate configure specify define pin+ build/built/built write/wrote/written"),
        (Perceive, "notice spot+ catch/caught/caught detect recognise recognize realise realize see/saw/seen observe identify"),
        (Receive, "have/had/had receive get+/got/got need want possess own lack know/knew/known"),
        (Cognition, "believe expect suspect understand/understood/understood know/knew/known think/thought/thought hope feel/felt/felt suppose mean/meant/meant intend wonder agree remember recall hear/heard/heard learn"),
        (Trying, "log+ login/logged/logged connect access open load authenticate join reproduce find/found/found locate reach resolve succeed sign contact reconnect recover"),
        (Change | NounToo, "deploy push merge release ship+ commit+ change apply/applied/applied run+/ran/run patch update upgrade downgrade edit set+/set/set import export copy/copied/copied move rename install start launch enable roll resize scale switch toggle test build/built/built force-push redeploy hotfix restart reboot type paste refactor migrate click"),
        (Change, "execute write/wrote/written configure approve add make/made/made enter give/gave/given provide choose/chose/chosen use publish upload submit+ introduce create implement alter modify/modified/modified adjust design code insert select sign-off greenlight authorize authorise pick put+/put/put do/did/done run+/ran/run leave/left/left send/sent/sent point promote tweak rewrite/rewrote/rewritten hard-code hardcode cherry-pick rebase provision reconfigure flip+ expose grant accept allow allocate repoint invoke stage perform carry/carried/carried begin+/began/begun order proceed turn assign remove activate"),
        (Repair, "fix revert restore repair correct resolve mitigate recover replace remediate diagnose troubleshoot find/found/found discover identify rollback/rolled-back/rolled-back rebuild/rebuilt/rebuilt reinstate undo/undid/undone fail-over help stop+ contain unblock reindex isolate trace debug+ heal rescue clean tidy"),
        (Enable, "allow let+/let/let enable permit+ cause lead/led/led invite encourage force require prevent prompt tempt"),
        (Choose, "decide choose/chose/chosen opt+ elect prefer+ manage proceed happen try/tried/tried attempt want plan+ intend go/went/gone continue tend start begin+/began/begun agree"),
        (Speech, "say/said/said explain state claim suggest argue insist admit+ deny/denied/denied add confirm describe"),
        (Write | NounToo, "draft answer"),
        (Write, "suggest generate summarise summarize recommend propose write/wrote/written explain hallucinate produce analyse analyze refactor compose rephrase rewrite/rewrote/rewritten complete autocomplete translate review polish proofread/proofread/proofread identify point create find/found/found diagnose tell/told/told help/helped/helped advise output transcribe outline brainstorm interpret autocomplete translate edit classify explain"),
        (Use, "use ask consult prompt paste query/queried/queried leverage employ rely/relied/relied"),
        (None, "work turn come/came/come become/became/become look seem appear stay remain show/showed/shown explain allow depend rely/relied/relied join lead/led/led assist own support arrive wake/woke/woken sleep/slept/slept leave/left/left stand/stood/stood sit+/sat/sat hold/held/held hand return wait attach agree grow/grew/grown rise/rose/risen fall/fell/fallen lose/lost/lost win+/won/won spend/spent/spent meet/met/met speak/spoke/spoken reply/replied/replied affect impact increase decrease reduce exceed serve process propagate back exist occur happen operate expire end last result contain inject operate evict press pull plug save write-protect mute silence override/overrode/overridden promise wave sit/sat/sat keep/kept/kept schedule reconcile emit consume poll retry/retried/retried crash-loop"),
    ];
}
