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
        (Failing,
            """
            aggravate backtrack bulldoze butcher clog condone contravene cram deface derail desert disobey disrupt distort drown exacerbate flout forgo/forwent/forgone forsake/forsook/forsaken
            hamper hinder hog+ impair impede infringe jam+ jettison lag+ loiter maim mar+ meander muddle mutilate obscure obstruct overburden overcharge overdo/overdid/overdone overfill
            overreach overrun/overran/overrun overspend/overspent/overspent overtax overwhelm patch-over pester plunder poison pretend renege ridicule scrap+ shatter shortchange shun+ sideline skimp
            slacken slow-walk smash smother snooze spam+ spill/spilt/spilt spoil squash starve steamroll stumble stymie subvert suffocate swipe tangle tarnish thwart tolerate topple torpedo torch trample
            undercut/undercut/undercut undermine usurp vacillate vandalise vandalize waffle weaken worsen wreck yank hammer pound choke sever pierce upset/upset/upset flunk hack invalidate interrupt
            hard-code hardcode duplicate double-book oversell/oversold/oversold undersize oversize misallocate misestimate mistime mistranslate misname misspeak/misspoke/misspoken misstate
            """),
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
