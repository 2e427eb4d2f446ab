using System.Collections.Immutable;
using System.Globalization;

namespace IncidentKit;

/// <summary>The sections of <c>process.md</c> 9. What is missing is said, not left out.</summary>
public static class PostmortemSections
{
    internal const string Missing = "Not recorded";

    /// <summary><c>summary</c>: the table of date, duration, severity, systems, users and commander.</summary>
    public static IPostmortemSection Summary { get; } = new PostmortemSection("summary", WriteSummary);

    /// <summary><c>impact</c>: what users experienced.</summary>
    public static IPostmortemSection Impact { get; } = new PostmortemSection("impact", WriteImpact);

    /// <summary><c>timeline</c>: what happened when, and where the format has pictures, a chart of it.</summary>
    public static IPostmortemSection Timeline { get; } = new PostmortemSection("timeline", WriteTimeline);

    /// <summary><c>root-cause</c>: the five whys and the root cause.</summary>
    public static IPostmortemSection RootCause { get; } = new PostmortemSection("root-cause", WriteRootCause);

    /// <summary><c>went-well</c>: what went well.</summary>
    public static IPostmortemSection WentWell { get; } = List("went-well", "What Went Well", postmortem => postmortem.WentWell);

    /// <summary><c>went-wrong</c>: what went wrong.</summary>
    public static IPostmortemSection WentWrong { get; } = List("went-wrong", "What Went Wrong", postmortem => postmortem.WentWrong);

    /// <summary><c>got-lucky</c>: where luck helped; left out when there is nothing.</summary>
    public static IPostmortemSection GotLucky { get; } = new PostmortemSection("got-lucky", WriteGotLucky);

    /// <summary><c>process-debt</c>: the gates passed by an override (ruling 11); left out when there are none.</summary>
    public static IPostmortemSection ProcessDebt { get; } = new PostmortemSection("process-debt", WriteProcessDebt);

    /// <summary><c>actions</c>: the action items with owner, deadline and status.</summary>
    public static IPostmortemSection Actions { get; } = new PostmortemSection("actions", PostmortemActions.Write);

    /// <summary><c>lessons</c>: what the team should take away.</summary>
    public static IPostmortemSection Lessons { get; } = List("lessons", "Lessons Learned", postmortem => postmortem.Lessons);

    /// <summary><c>additions</c>: the sections that a document has beside those of the template; left out when there are none.</summary>
    public static IPostmortemSection Additions { get; } = new PostmortemSection("additions", PostmortemAdditions.WriteOwn);

    /// <summary>All of them, in the order of <c>process.md</c> 9.</summary>
    public static ImmutableArray<IPostmortemSection> All { get; } =
        [Summary, Impact, Timeline, RootCause, WentWell, WentWrong, ProcessDebt, GotLucky, Actions, Lessons, Additions];

    private static void WriteSummary(Postmortem postmortem, IPostmortemWriter writer)
    {
        writer.Heading(2, "Summary");
        writer.Row("Field", "Value");
        writer.Row("Date", postmortem.Date is { } date ? Day(date) : Missing);
        writer.Row("Duration", postmortem.Duration?.InHoursAndMinutes() ?? Missing);
        writer.Row("Severity", postmortem.Severity?.ToString() ?? Missing);
        writer.Row("Affected Systems", postmortem.AffectedSystems.Count == 0 ? Missing : string.Join(", ", postmortem.AffectedSystems));
        writer.Row("Affected Users", postmortem.AffectedUsers ?? Missing);
        writer.Row("Incident Commander", postmortem.Commander ?? Missing);
        foreach (var field in postmortem.Fields)
            writer.Row(field.Name, field.Value);
        if (postmortem.Overview is not null)
            WriteProse(writer, postmortem.Overview);
        PostmortemAdditions.WriteDetails(postmortem, writer, "Summary");
    }

    private static void WriteImpact(Postmortem postmortem, IPostmortemWriter writer)
    {
        writer.Heading(2, "Impact");
        WriteProse(writer, postmortem.Impact ?? Missing);
        PostmortemAdditions.WriteDetails(postmortem, writer, "Impact");
    }

    private static void WriteTimeline(Postmortem postmortem, IPostmortemWriter writer)
    {
        writer.Heading(2, "Timeline (all times in UTC)");
        writer.Figure(() => TimelineChart.Of(postmortem));
        writer.Row("Time", "Event");
        var dated = postmortem.SpansDays;
        foreach (var entry in postmortem.Timeline)
            writer.Row(entry.ShownTime(dated), entry.Text);
        PostmortemAdditions.WriteDetails(postmortem, writer, "Timeline");
    }

    private static void WriteRootCause(Postmortem postmortem, IPostmortemWriter writer)
    {
        writer.Heading(2, "Root Cause Analysis");
        writer.Heading(3, "The Five Whys");
        for (var i = 0; i < postmortem.FiveWhys.Count; i++)
            writer.Entry(PostmortemListKind.Numbers, postmortem.FiveWhys[i], i == 0 ? "What happened?" : "Why?");
        if (postmortem.FiveWhys.Count == 0)
            writer.Paragraph(Missing);
        WriteProse(writer, postmortem.RootCause ?? Missing, "Root Cause");
        if (postmortem.ContributingFactors.Count > 0)
            writer.Heading(3, "Contributing Factors");
        foreach (var factor in postmortem.ContributingFactors)
            writer.Entry(PostmortemListKind.Bullets, factor);
        PostmortemAdditions.WriteDetails(postmortem, writer, "Root Cause Analysis");
    }

    private static void WriteGotLucky(Postmortem postmortem, IPostmortemWriter writer)
    {
        const string heading = "Where We Got Lucky";
        if (postmortem.GotLucky.Count == 0 && !PostmortemAdditions.HasDetails(postmortem, heading))
            return;
        writer.Heading(2, heading);
        foreach (var entry in postmortem.GotLucky)
            writer.Entry(PostmortemListKind.Bullets, entry);
        PostmortemAdditions.WriteDetails(postmortem, writer, heading);
    }

    private static void WriteProcessDebt(Postmortem postmortem, IPostmortemWriter writer)
    {
        if (postmortem.ProcessDebt.Count == 0)
            return;
        writer.Heading(3, "Process Debt");
        foreach (var debt in postmortem.ProcessDebt)
        {
            writer.Entry(PostmortemListKind.Bullets, string.Create(
                CultureInfo.InvariantCulture,
                $"{debt.At.UtcDateTime:yyyy-MM-dd HH:mm}: gate {debt.Gate} ({debt.Rule}) overridden by {debt.By.Name}. {debt.Missing} Reason: {debt.Reason}"));
        }
    }

    private static PostmortemSection List(string id, string heading, Func<Postmortem, IReadOnlyList<string>> entriesOf) => new(id, (postmortem, writer) =>
    {
        writer.Heading(2, heading);
        var entries = entriesOf(postmortem);
        foreach (var entry in entries)
            writer.Entry(PostmortemListKind.Bullets, entry);
        if (entries.Count == 0)
            writer.Entry(PostmortemListKind.Bullets, Missing);
        PostmortemAdditions.WriteDetails(postmortem, writer, heading);
    });

    /// <summary>A text in paragraphs, parted by blank lines.</summary>
    private static void WriteProse(IPostmortemWriter writer, string text, string? label = null)
    {
        foreach (var paragraph in text.Split("\n\n"))
        {
            writer.Paragraph(paragraph, label);
            label = null;
        }
    }

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
