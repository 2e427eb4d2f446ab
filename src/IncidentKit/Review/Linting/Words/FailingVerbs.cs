using static IncidentKit.VerbTraits;

namespace IncidentKit;

/// <summary>Verbs of failing, harm and neglect.</summary>
/// <remarks>A regular verb stands alone; "+" doubles its last letter; "base/past/participle" is irregular.</remarks>
internal static class FailingVerbs
{
    public static readonly (VerbTraits Traits, string Words)[] Table =
    [
        (HumanFailing,
            """
            forget+/forgot/forgotten neglect overlook disregard misread/misread/misread misjudge misinterpret mistype fat-finger fatfinger botch bungle
            blunder fumble bother goof slack procrastinate panic/panicked/panicked dawdle ignore dismiss assume presume rush refuse gamble underestimate overestimate
            misunderstand/misunderstood/misunderstood miscommunicate misremember miscalculate mishear/misheard/misheard misplace misinform mislead/misled/misled
            short-circuit rubber-stamp rubberstamp confuse misclick mis-click misfile mislay/mislaid/mislaid fudge bluff stonewall dodge evade skim+ glance tinker fiddle meddle tamper toy waste squander doze downplay withhold/withheld/withheld abandon overstep+ overrule insist trivialize trivialise underplay overcomplicate second-guess mistrust snub+ experiment disobey defy misjudge misdirect mistreat bicker quarrel sulk hide/hid/hidden conceal daydream oversleep/overslept/overslept snooze sleepwalk
            shirk dither hesitate underperform overreact cheat lie/lied/lied mismanage misspell goof-off ghost shrug+ deprioritize deprioritise
            """),
        (Failing | Duty, "ensure"),
        (Failing, "skip+ bypass miss omit+ circumvent violate mishandle misuse mislabel misconfigure deviate sidestep delay misapply/misapplied/misapplied abuse misdiagnose typo/typo'd/typo'd mix-up"),
        (Failing | NounToo, "mistake/mistook/mistaken err"),
        (FailTo, "fail"),
        (Harm, "break/broke/broken ruin destroy wreck corrupt leak damage crash blow/blew/blown cripple sabotage brick jeopardize jeopardise clobber trash nuke hose bork mangle wreak compromise endanger empty flood swamp orphan scramble garble cost/cost/cost lose/lost/lost unleash provoke reintroduce sink/sank/sunk"),
        (Harm | NounToo, "cause"),
        (Harm | Break, "trigger"),
        (Destroy, "delete erase wipe purge truncate overwrite/overwrote/overwritten terminate unplug+ disable revoke unmount disconnect deprovision decommission destroy drain"),
        (Destroy | NounToo, "drop+ kill remove stop+ cut+/cut/cut reset+/reset/reset shut+/shut/shut shutdown/shutdown/shutdown close"),
        (Phrasal, "take/took/taken bring/brought/brought knock tear/tore/torn screw mess foul muck cock foot louse mix let+/let/let"),
        (Blame, "blame accuse criticise criticize scold reprimand shame punish discipline fire"),
        (Break, "fail time-out timeout spike exhaust saturate overload hang/hung/hung freeze/froze/frozen stall degrade restart deadlock flap+ throttle evict leak thrash outage"),
    ];
}
