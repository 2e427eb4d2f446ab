namespace IncidentKit;

/// <summary>Set phrases, one a line, in small letters.</summary>
internal static class PhraseLists
{
    /// <summary>A person named as the cause without a name.</summary>
    public const string HumanError =
        """
        human error
        human errors
        human mistake
        human mistakes
        human failure
        human fault
        human oversight
        human carelessness
        human negligence
        human factor
        human factors
        operator error
        operator errors
        operator mistake
        operator fault
        operator oversight
        user error
        pilot error
        engineer error
        engineering error
        developer error
        developer mistake
        admin error
        administrator error
        personnel error
        staff error
        employee error
        technician error
        manual error
        manual mistake
        person error
        individual error
        personal error
        people error
        cockpit error
        fat finger
        fat fingers
        fat-finger
        fat-fingers
        fat fingered
        finger trouble
        human incompetence
        pebkac
        id10t
        layer 8 problem
        rookie mistake
        rookie error
        amateur mistake
        amateur hour
        beginner's mistake
        beginner mistake
        junior mistake
        stupid mistake
        silly mistake
        dumb mistake
        basic mistake
        careless mistake
        careless error
        careless mistakes
        careless errors
        avoidable mistake
        elementary mistake
        schoolboy error
        boneheaded mistake
        embarrassing mistake
        inexcusable mistake
        sheer incompetence
        gross negligence
        pure negligence
        lack of care
        lack of attention
        lack of diligence
        lack of discipline
        lack of competence
        lack of professionalism
        lack of common sense
        lack of ownership
        lack of vigilance
        lack of thoroughness
        lapse of attention
        lapse in attention
        lapse of judgement
        lapse of judgment
        lapse in judgement
        lapse in judgment
        lapse of concentration
        error of judgement
        error of judgment
        poor judgement
        poor judgment
        bad judgement
        bad judgment
        poor decision-making
        """;

    /// <summary>Said with a wink, and never meant kindly.</summary>
    public const string Sarcasm =
        """
        brilliant idea
        brilliant plan
        brilliant move
        brilliant decision
        genius idea
        genius move
        genius decision
        stroke of genius
        bright idea
        the genius who
        the genius that
        the clown who
        the wizard who
        the hero who
        no business
        bright spark
        great idea to
        in his infinite wisdom
        in her infinite wisdom
        in their infinite wisdom
        infinite wisdom
        what could go wrong
        too much to ask
        too much to expect
        was a good idea
        was a great idea
        seemed like a good idea
        how could anyone
        how could somebody
        how could they
        how could he
        how could she
        top marks
        could not keep their hands
        what were they thinking
        what was he thinking
        what was she thinking
        famous last words
        hold my beer
        works on my machine
        not exactly rocket science
        give a medal
        deserves a medal
        employee of the month
        in all their wisdom
        knows best
        knew best
        as if by magic
        shocker
        what could possibly go wrong
        who would have thought
        who needs tests
        who needs testing
        who needs backups
        who needs staging
        who needs reviews
        who needs code review
        surprise surprise
        hard to believe anyone
        beggars belief
        beyond belief
        so-called engineer
        so-called engineers
        so-called expert
        so-called experts
        so-called senior
        resident genius
        resident expert
        rocket science
        rocket scientist
        rocket scientists
        our hero
        asleep at the wheel
        asleep at the switch
        dropped the ball
        drop the ball
        dropping the ball
        taking a nap
        cowboy coding
        cowboy engineer
        amateur hour
        clown show
        cut corners
        cutting corners
        took a shortcut
        taking shortcuts
        took shortcuts
        asked for trouble
        should know better
        should have known better
        ought to know better
        knew better
        on their watch
        on his watch
        on her watch
        slow clap
        congratulations to whoever
        congratulations to the person
        kudos to whoever
        kudos to the person
        bravo to whoever
        thanks to whoever
        great work by whoever
        nice work by whoever
        well done to whoever
        why on earth
        what on earth
        how on earth
        who on earth
        what possessed
        in their right mind
        in his right mind
        why would anyone
        nice one
        good one
        of all people
        like children
        beneath our
        a lost cause
        master plan
        """;

    /// <summary>Asks of people what no system can check.</summary>
    public const string MoreCareful =
        """
        more careful
        more carefully
        more attentive
        more attention
        more vigilant
        more diligent
        more thorough
        more cautious
        more responsible
        more disciplined
        more mindful
        more care
        be careful
        pay attention
        paying attention
        paying more attention
        pay more attention
        pay closer attention
        take care
        take more care
        take more responsibility
        be vigilant
        try harder
        think before
        think twice
        do better
        know better
        remember to
        """;

    /// <summary>Opens a sentence with a sigh.</summary>
    public const string Sighs =
        """
        of course
        as always
        as usual
        as ever
        as expected from
        once again
        yet again
        needless to say
        predictably
        naturally
        conveniently
        unsurprisingly
        not surprisingly
        typically
        surprise
        """;

    /// <summary>Every list: the words of all of them are in the lexicon.</summary>
    public static IReadOnlyList<string> All { get; } =
        [HumanError, FailingPhrases.Euphemisms, MoreCareful, Sighs, Sarcasm, FailingPhrases.Failings, DenialPhrases.Denials, LooseWords, MannerLists.Manner, MannerLists.Bypass, MannerLists.Adverse, MannerLists.Mockery, .. AssistantPhrases.All];

    /// <summary>The lists that blame without any word for a person in the sentence.</summary>
    public static IReadOnlyList<string> WithoutPeople { get; } = [HumanError, Sarcasm];

    /// <summary>Words that rules ask for one by one.</summary>
    private const string LooseWords =
        """
        of by without instead despite bother think
        attention blind job work idea nice great good brilliant fantastic amazing awesome fine excellent lovely superb
        thanks courtesy due because responsible supposed meant expected only if anyone any someone nobody who whoever whose
        part behalf hands side accountable guilty blame fault cause reason root culprit
        enough slow late fast too wrong right straight directly friday
        help fail manage decide know care against aware never not no
        laptop earth mind own would sooner start finish get over itself least most unlocked open exposed unprotected advice rules instructions recommendation recommendations warning warnings protocol guidelines judgement orders wishes objections concerns signs keys token laptop credentials password key track notes file promise keep get window tab context terminal account host still speak talk word course remind tell warn stop learn somehow experience more everyone everybody save wait took understanding grasp clue excuse regard interest respect patience escalating acknowledge opposite worse slip pass through slide lapse expire nothing back anyway regardless knowing although though even warned told reminded instructed rather than runbook policy procedure process documentation says requires slowest last what doing with his her their unattended open attention priority thought small few far busy stretched finished passed completed leave remind instruct turn switch understand give kill before it was were forget password passwords everyone everybody anybody done reviewed tested verified validated ready approved seriously incident team the role command ownership lead control responsibility we ask generated created written drafted co-authored-by assisted prompt response session conversation
        """;
}
