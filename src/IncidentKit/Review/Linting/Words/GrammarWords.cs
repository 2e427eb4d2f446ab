using static IncidentKit.WordTraits;

namespace IncidentKit;

/// <summary>The small words that hold sentences together.</summary>
internal static class GrammarWords
{
    public static readonly (WordTraits Traits, string Words)[] Table =
    [
        (Determiner, "the a an this that these those each every some any another no either neither both all several many few most such what"),
        (Owner, "my our your his her their its whose one's someone's somebody's nobody's everyone's anyone's"),
        (Preposition, "in on at by for with from to of into onto over under during before after since until till about against between through without within upon via per despite toward towards across behind beyond like unlike except among around off out up down near beside besides amid throughout regarding concerning following including"),
        (Coordinator, "and or but nor yet & plus"),
        (Subordinator, "because since although though when while if unless until till after before as whereas that whether once where so than how why even whenever wherever lest provided"),
        (Relative, "who which that whom"),
        (Be, "be is are was were been being am 's 're i'm you're we're they're he's she's it's that's there's who's what's"),
        (Be | Not, "isn't aren't wasn't weren't ain't"),
        (Have, "have has had having i've we've you've they've who've"),
        (Have | Not, "haven't hasn't hadn't"),
        (Do, "do does did doing"),
        (Do | Not, "don't doesn't didn't"),
        (Modal, "should could would might may must can will shall ought needed we'll i'll you'll they'll he'll she'll it'll would've should've could've must've might've shoulda coulda woulda"),
        (Modal | Not, "shouldn't couldn't wouldn't mightn't mustn't can't cannot won't shan't needn't oughtn't shouldn't've couldn't've wouldn't've"),
        (Not, "not never n't"),
        (To, "to"),
        (Self, "i i'm i've i'll i'd"),
        (HeShe, "he she he's she's he'll she'll he'd she'd s/he"),
        (They, "they they're they've they'll they'd"),
        (We, "we we're we've we'll we'd"),
        (You, "you you're you've you'll you'd"),
        (Somebody, "someone somebody anyone anybody everyone everybody whoever people folks person persons individual individuals guy guys dude lady man men woman women human humans colleague colleagues teammate teammates coworker coworkers co-worker co-workers"),
        (Nobody, "nobody no-one none noone"),
        (Partitive, "one none some most any neither either each all several few many member members rest majority part half both two three another"),
        (Thing, "thing things stuff it this that these those there which everything nothing something anything it's that's there's here what itself"),
        (Objective, "me him us them himself herself themselves ourselves myself yourself yourselves hers ours theirs mine yours"),
        (Adverb, "also still just only even already again always often sometimes usually soon later earlier then thus therefore hence too very quite rather really actually apparently ultimately eventually finally initially immediately quickly slowly fully partially completely entirely almost nearly probably possibly perhaps maybe likely once twice first instead together directly properly adequately thoroughly sufficiently carefully correctly simply merely ever yet now today yesterday manually automatically successfully unsuccessfully subsequently previously recently promptly briefly consistently repeatedly unfortunately sadly luckily fortunately frankly honestly basically essentially literally totally explicitly implicitly therefore however moreover otherwise meanwhile afterwards consequently somehow further furthermore indeed else twice thrice daily effectively specifically notably late early long enough hardly barely rarely seldom well ahead straight right away alone everywhere anymore deliberately intentionally knowingly willingly formally independently locally originally personally physically single-handedly"),
        (Measure, "minute minutes hour hours second seconds day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night noon midnight january february march april may june july august september october november december utc gmt cet pst est am pm percent times today yesterday tonight weekend time jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun gb mb tb kb ms min mins hrs q1 q2 q3 q4 sev-1 sev-2 sev-3 sev-4 sev1 sev2 sev3 sev4 p0 p1 p2 p3"),
        (Speculation, "probably maybe perhaps possibly presumably likely seemingly apparently supposedly might suspect guess"),
        (Honorific, "mr mrs ms dr prof mx sir madam"),
    ];
}
