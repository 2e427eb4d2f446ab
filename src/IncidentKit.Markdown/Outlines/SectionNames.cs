using System.Collections.Frozen;

namespace IncidentKit.Markdown;

/// <summary>What documents call the sections of the template.</summary>
internal static class SectionNames
{
    private static readonly FrozenDictionary<string, DocumentSection> s_sections = new (DocumentSection Section, string[] Names)[]
    {
        (DocumentSection.Summary, ["summary", "overview", "tldr", "tl dr", "executive summary", "incident summary", "issue summary", "incident overview", "abstract", "synopsis", "at a glance", "in short", "short summary", "high level summary", "incident details", "details of incident"]),
        (DocumentSection.Impact, ["impact", "customer impact", "user impact", "business impact", "impact on users", "impact on customers", "impact analysis", "impact assessment", "who was affected", "who was impacted", "what was affected", "what was impacted", "blast radius", "scope of impact", "incident impact", "service impact", "effects"]),
        (DocumentSection.Timeline, ["timeline", "chronology", "timeline of events", "incident timeline", "event timeline", "sequence of events", "timeline of the incident", "incident chronology", "event log", "incident log", "key events", "chronological events", "follow up timeline", "detailed timeline"]),
        (DocumentSection.RootCause, ["root cause", "root causes", "root cause analysis", "rca", "cause", "causes", "analysis of causes", "cause analysis", "root cause of the outage", "root cause of the issue", "root cause of the incident", "root cause identification", "underlying cause", "underlying causes", "why did it happen", "why did this happen", "why it happened", "primary root cause"]),
        (DocumentSection.FiveWhys, ["five whys", "5 whys", "whys", "five whys analysis", "5 whys analysis", "root cause identification five whys", "root cause analysis five whys", "root cause analysis 5 whys"]),
        (DocumentSection.ContributingFactors, ["contributing factors", "contributing factor", "contributing causes", "contributory factors", "aggravating factors", "factors"]),
        (DocumentSection.WentWell, ["what went well", "went well", "what worked", "what worked well", "things that went well", "what we did well", "the good", "successes", "what went right", "positives"]),
        (DocumentSection.WentWrong, ["what went wrong", "went wrong", "what went poorly", "went poorly", "what went badly", "what didnt go well", "what did not go well", "what didnt go so well", "what did not go so well", "things that went poorly", "things that went wrong", "things that didnt go well", "what could have gone better", "what could be better", "what could be improved", "what didnt work", "what did not work", "the bad", "areas for improvement", "negatives"]),
        (DocumentSection.GotLucky, ["where we got lucky", "got lucky", "we got lucky", "how we got lucky", "luck", "what was lucky"]),
        (DocumentSection.ProcessDebt, ["process debt"]),
        (DocumentSection.Actions, ["action items", "actions", "action item", "action points", "action plan", "follow ups", "followups", "follow up", "follow up actions", "follow up items", "follow up tasks", "follow up work", "follow up improvements", "corrective actions", "corrective action", "corrective and preventative measures", "corrective and preventative measure", "corrective and preventive measures", "corrective and preventive actions", "corrective measures", "preventive measures", "preventative measures", "preventive actions", "preventative actions", "prevention", "remediation", "remediations", "remediation items", "remediation actions", "remediation plan", "next steps", "review actions", "future actions", "future measures", "improvement actions", "improvements", "planned actions", "to do", "todo", "todos", "tasks"]),
        (DocumentSection.Lessons, ["lessons learned", "lessons learnt", "lessons", "learnings", "key learnings", "key takeaways", "takeaways", "what we learned", "what we learnt", "what did we learn", "what have we learned", "key lessons"]),
    }.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(name, row.Section))).ToFrozenDictionary();

    private static readonly (string Start, DocumentSection Section)[] s_starts =
    [
        ("timeline ", DocumentSection.Timeline), ("contributing factors ", DocumentSection.ContributingFactors), ("root cause analysis ", DocumentSection.RootCause),
        ("root cause of ", DocumentSection.RootCause), ("action items ", DocumentSection.Actions), ("what went well ", DocumentSection.WentWell),
        ("what went wrong ", DocumentSection.WentWrong), ("lessons learned ", DocumentSection.Lessons), ("impact of ", DocumentSection.Impact),
    ];

    /// <summary>The heading of the template; empty for a section that the template has not.</summary>
    public static string HeadingOf(DocumentSection section) => section switch
    {
        DocumentSection.Summary => "Summary",
        DocumentSection.Impact => "Impact",
        DocumentSection.Timeline => "Timeline",
        DocumentSection.RootCause or DocumentSection.FiveWhys or DocumentSection.ContributingFactors => "Root Cause Analysis",
        DocumentSection.WentWell => "What Went Well",
        DocumentSection.WentWrong or DocumentSection.ProcessDebt => "What Went Wrong",
        DocumentSection.GotLucky => "Where We Got Lucky",
        DocumentSection.Actions => "Action Items",
        DocumentSection.Lessons => "Lessons Learned",
        _ => "",
    };

    /// <summary>The section that a heading or label names; null when it names none of the template.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isExact">Whether it says nothing else.</param>
    public static DocumentSection? Find(string heading, out bool isExact)
    {
        isExact = true;
        if (heading.Length > 120)
            return null;
        var words = Words.Normalize(heading);
        if (s_sections.TryGetValue(words, out var section))
            return section;
        isExact = false;
        var beforeBracket = Words.Normalize(heading.Split('(', 2)[0]);
        if (s_sections.TryGetValue(beforeBracket, out section))
            return section;
        if (words.Contains("five whys", StringComparison.Ordinal) || words.Contains("5 whys", StringComparison.Ordinal))
            return DocumentSection.FiveWhys;
        var start = Array.Find(s_starts, row => words.StartsWith(row.Start, StringComparison.Ordinal));
        return start.Start is null ? null : start.Section;
    }
}
