namespace IncidentKit;

/// <summary>Checks order, dates and zone of a timeline (R3, P, ruling 10).</summary>
internal static class TimelineChecks
{
    private static readonly PhraseFinder s_zones = new("PST, PDT, EST, EDT, CST, CDT, MST, MDT, CET, CEST, BST, IST, JST, AEST, AEDT, Pacific time, Eastern time, local time, PT, ET");

    public static void Check(Postmortem postmortem, PostmortemFindings findings)
    {
        var timeline = postmortem.Timeline;
        for (var i = 0; i < timeline.Count; i++)
        {
            if (i > 0 && timeline[i].At < timeline[i - 1].At)
                findings.AddAt(CompletenessRules.TimelineOrder, LintSection.Timeline, i, timeline[i].Text, 0, timeline[i].Text.Length, $"{CompletenessRules.TimelineOrder.Title}. {CompletenessRules.TimelineOrder.Why}", "Put it where it belongs, or correct its time or date.");
            CheckZone(timeline[i], i, findings);
        }

        if (timeline.Count > 1 && timeline[0].At.Year == 1 && timeline[^1].At.UtcDateTime.Date > timeline[0].At.UtcDateTime.Date)
            findings.Add(CompletenessRules.TimelineDate, LintSection.Timeline, null, $"{CompletenessRules.TimelineDate.Title}. {CompletenessRules.TimelineDate.Why}", "Give each entry its date: 2026-03-20 14:05.");
    }

    private static void CheckZone(PostmortemEntry entry, int index, PostmortemFindings findings)
    {
        if (entry.At.Offset != TimeSpan.Zero || (entry.Time is { } time && s_zones.IsIn(time)))
            Add(0, entry.Text.Length);
        else if (s_zones.Find(entry.Text, 0, out var length) is > 0 and var at && HasClockBefore(entry.Text, at))
            Add(at, length);

        void Add(int start, int length) => findings.AddAt(
            CompletenessRules.TimelineZone, LintSection.Timeline, index, entry.Text, start, length, $"{CompletenessRules.TimelineZone.Title}. {CompletenessRules.TimelineZone.Why}", "Convert it to UTC.");
    }

    private static bool HasClockBefore(string text, int at) => text.AsSpan(Math.Max(0, at - 8), Math.Min(8, at)).ContainsAnyInRange('0', '9');
}
