using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>Words for people: by role, by team, outside.</summary>
internal static class PeopleWords
{
    public static readonly (WordTraits Traits, string Words)[] Table =
    [
        (Role,
            """
            engineer engineers developer developers dev devs dba dbas sre sres admin admins administrator administrators sysadmin sysadmins intern interns
            contractor contractors responder responders reviewer reviewers author authors technician technicians tester testers employee employees
            programmer programmers coder coders architect architects committer committers maintainer maintainers deployer deployers on-caller
            oncaller on-call oncall on-calls newcomer newcomers hire hires junior juniors senior seniors supervisors director directors cto ceo coo ciso cio vp
            consultant consultants freelancer freelancers commander ic approver approvers assignee trainee trainees apprentice technologist
            staffer staffers specialist specialists boss bosses executive executives board-members expert experts lead leads leader leaders on-call-engineer
            superintendent foreman dispatcher dispatchers team-member team-members teammember owner owners scribe pm pms teamlead tech-lead sysop sysops netadmin
            contributor contributors operators-on-duty shift-lead helpdesk newbie newbies rookie rookies noob noobs clown clowns idiot idiots moron morons genius geniuses fool fools
            cowboy cowboys amateur amateurs culprit culprits offender offenders staff personnel stakeholder stakeholders requester submitter
            co-founder founder founders webmaster electrician electricians plumber pilot captain doctor nurse clerk trader traders analyst analysts
            scientist scientists researcher researchers designer designers writer wizard wizards guru gurus ninja ninjas hero heroes rockstar rock-star agency agencies consultancy freelancer vendor-staff teammates
            """),
        (DoubtfulRole, "operator operators manager managers agent agents master supervisor controller coordinator handler driver monitor lead leads leader leaders shift commander executor"),
        (Team, "team teams squad squads crew crews staff management leadership colleagues teammates workforce guild tribe committee board council leads"),
        (Team | DoubtfulRole, "group groups department departments division org unit shift"),
        (Department, "ops devops operations engineering qa infosec support security infra infrastructure platform sre secops netops marketing sales finance legal hr networking dev dba devsecops appsec dataops mlops"),
        (Outsider, "user users customer customers client clients attacker attackers hacker hackers actor actors student students visitor visitors subscriber subscribers tenant tenants merchant merchants partner partners researcher researchers reporter reporters adversary adversaries player players shopper shoppers buyer buyers seller sellers consumer consumers reader readers viewer viewers patient patients passenger passengers guest guests public crowd driver drivers scammer phisher spammer spammers abuser abusers participant participants holder holders peer peers recipient recipients sender senders maintainers-of"),
        (Organisation, "vendor vendors provider providers supplier suppliers subcontractor subcontractors third-party company companies isp carrier telco registrar upstream landlord manufacturer"),
        (RoleModifier, "on-call oncall senior junior lead principal primary secondary staff duty backup former new incident release database network security platform systems system site reliability software backend frontend full-stack data devops infrastructure qa test support human night shift datacenter field careless lazy sloppy incompetent inexperienced tired responsible other ops db remote part-time outsourced offshore overnight weekend deploying reviewing responding"),
        (Fault, "mistake mistakes error errors oversight oversights blunder blunders slip slips lapse lapses slip-up slip-ups screwup screw-up screwups typo typos fault faults failure failures failing failings misjudgment misjudgement misunderstanding omission omissions inaction mishandling misstep missteps miscommunication miscalculation misconfiguration inattention confusion inexperience gaffe goof fuckup fuck-up botch misuse inability unwillingness recklessness impatience overconfidence tardiness ignorance lack laxity habit"),
        (PersonalFault, "carelessness negligence incompetence laziness sloppiness complacency recklessness inattentiveness inattention thoughtlessness stupidity foolishness arrogance hubris indifference forgetfulness idiocy ineptitude stubbornness ego pride impulsiveness naivety naiveté cowardice greed laxness attitude mindset mentality misconduct malpractice mismanagement nonchalance obliviousness procrastination foolhardiness shortsightedness short-sightedness clumsiness absent-mindedness absentmindedness dereliction amateurism unprofessionalism irresponsibility impatience overconfidence ignorance apathy haste neglect"),
        (Judgement,
            """
            careless lazy sloppy incompetent reckless negligent clueless stupid foolish idiotic dumb inattentive irresponsible unprofessional thoughtless
            clumsy complacent forgetful inept amateurish lax arrogant unqualified neglectful oblivious absent-minded absentminded distracted asleep hasty
            impatient overconfident inexperienced unprepared undisciplined ignorant sleepy drunk hungover lackadaisical lazily half-hearted shoddy
            slapdash cavalier unreliable unskilled inobservant unobservant disorganized disorganised amateur rookie boneheaded brainless mindless
            heedless indifferent unaccountable untrustworthy short-sighted shortsighted incapable unfit useless hopeless unwilling naive naïve gullible overworked disengaged sluggish stubborn gullible lackluster slow-witted lousy mistaken
            """),
        (JudgementAdverb, "carelessly recklessly negligently sloppily lazily stupidly foolishly thoughtlessly irresponsibly hastily blindly clumsily ineptly incompetently mindlessly casually naively naïvely unwisely needlessly arrogantly haphazardly stubbornly brazenly wilfully willfully half-heartedly inexcusably superficially unilaterally secretly sneakily arbitrarily naïvely rashly impulsively frantically unprofessionally absentmindedly absent-mindedly hurriedly lackadaisically complacently obliviously"),
        (Mistakenly, "accidentally mistakenly inadvertently erroneously badly belatedly blithely awkwardly aggressively cursorily dangerously happily gleefully idly imprudently indiscriminately insufficiently inadequately loosely nonchalantly poorly presumptuously rashly senselessly shamelessly slavishly uncritically unhelpfully unthinkingly vaguely wildly quietly silently wrongly wrongfully improperly incorrectly prematurely unintentionally unwittingly unknowingly inappropriately mistakingly"),
        (Emphasis, "simply obviously clearly just merely plainly blatantly apparently evidently surely naturally"),
        (Virtue, "careful attentive competent diligent thorough vigilant cautious qualified conscientious responsible mindful alert focused prepared proactive experienced skilled professional rigorous care attention diligence vigilance discipline competence ownership prudence forethought professionalism thoroughness grasp clue"),
    ];
}
