using System.Globalization;
using System.Text;

namespace IncidentKit;

/// <summary>Renders a postmortem as Markdown, in the section order and table shapes of <c>process.md</c> 9.</summary>
/// <remarks>The same postmortem gives the same bytes, everywhere. Lines end in <c>\n</c>. Text from people is escaped (CommonMark 0.31.2
/// and GitHub tables): it can't break a table, open a heading or bring in markup. What is missing is said, not left out.</remarks>
public static class PostmortemMarkdown
{
    private const string Missing = "Not recorded";

    /// <summary>Renders a postmortem.</summary>
    /// <param name="postmortem">The postmortem.</param>
    public static string Render(Postmortem postmortem)
    {
        ArgumentNullException.ThrowIfNull(postmortem);
        var text = new StringBuilder(4096);
        text.Append("# Incident Postmortem: ").AppendEscaped(postmortem.Title).Append("\n\n");
        AppendSummary(text, postmortem);
        text.Append("## Impact\n").AppendEscapedLine(postmortem.Impact ?? Missing).Append('\n');
        AppendTimeline(text, postmortem.Timeline);
        AppendRootCause(text, postmortem);
        AppendList(text, "## What Went Well\n", postmortem.WentWell);
        AppendList(text, "## What Went Wrong\n", postmortem.WentWrong);
        AppendProcessDebt(text, postmortem.ProcessDebt);
        AppendActions(text, postmortem.Actions);
        AppendList(text, "## Lessons Learned\n", postmortem.Lessons);
        text.Length--;
        return text.ToString();
    }

    private static void AppendSummary(StringBuilder text, Postmortem postmortem)
    {
        text.Append("## Summary\n| Field | Value |\n|-------|-------|\n");
        text.Append(CultureInfo.InvariantCulture, $"| Date | {postmortem.Date?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Missing} |\n");
        text.Append("| Duration | ").Append(postmortem.Duration?.InHoursAndMinutes() ?? Missing).Append(" |\n");
        text.Append("| Severity | ").Append(postmortem.Severity?.ToString() ?? Missing).Append(" |\n");
        text.Append("| Affected Systems | ");
        AppendJoined(text, postmortem.AffectedSystems);
        text.Append(" |\n| Affected Users | ").AppendEscaped(postmortem.AffectedUsers ?? Missing);
        text.Append(" |\n| Incident Commander | ").AppendEscaped(postmortem.Commander ?? Missing).Append(" |\n\n");
    }

    private static void AppendTimeline(StringBuilder text, IReadOnlyList<PostmortemEntry> timeline)
    {
        // Dates are shown as soon as the timeline spans more than one day (ruling 10).
        var dated = timeline.Count > 0 && timeline[0].At.UtcDateTime.Date != timeline[^1].At.UtcDateTime.Date;
        text.Append("## Timeline (all times in UTC)\n| Time | Event |\n|------|-------|\n");
        foreach (var entry in timeline)
        {
            text.Append("| ").Append(entry.At.UtcDateTime.ToString(dated ? "yyyy-MM-dd HH:mm" : "HH:mm", CultureInfo.InvariantCulture));
            text.Append(" | ").AppendEscaped(entry.Text).Append(" |\n");
        }

        text.Append('\n');
    }

    private static void AppendRootCause(StringBuilder text, Postmortem postmortem)
    {
        text.Append("## Root Cause Analysis\n\n### The Five Whys\n");
        for (var i = 0; i < postmortem.FiveWhys.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. **{(i == 0 ? "What happened?" : "Why?")}** ");
            text.AppendEscaped(postmortem.FiveWhys[i]).Append('\n');
        }

        if (postmortem.FiveWhys.Count == 0)
            text.Append(Missing).Append('\n');
        text.Append("\n**Root Cause**: ").AppendEscaped(postmortem.RootCause ?? Missing).Append("\n\n");
    }

    private static void AppendProcessDebt(StringBuilder text, IReadOnlyList<ProcessDebt> debts)
    {
        if (debts.Count == 0)
            return;
        text.Append("### Process Debt\n");
        foreach (var debt in debts)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {debt.At.UtcDateTime:yyyy-MM-dd HH:mm}: gate ").AppendEscaped(debt.Gate)
                .Append(" (").AppendEscaped(debt.Rule).Append(") overridden by ").AppendEscaped(debt.By.Name).Append(". ")
                .AppendEscaped(debt.Missing).Append(" Reason: ").AppendEscaped(debt.Reason).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendActions(StringBuilder text, IReadOnlyList<ActionItem> actions)
    {
        text.Append("## Action Items\n| # | Action | Owner | Deadline | Status |\n|---|--------|-------|----------|--------|\n");
        foreach (var action in actions)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {action.Number} | ").AppendEscaped(action.Title);
            text.Append(" | ").AppendEscaped(action.Owner ?? Missing);
            text.Append(" | ").Append(action.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Missing);
            text.Append(" | ").Append(StatusOf(action.Status)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string StatusOf(ActionItemStatus status) => status switch
    {
        ActionItemStatus.InProgress => "IN PROGRESS",
        ActionItemStatus.Done => "DONE",
        ActionItemStatus.WontDo => "WON'T DO",
        _ => "TODO",
    };

    private static void AppendList(StringBuilder text, string heading, IReadOnlyList<string> entries)
    {
        text.Append(heading);
        foreach (var entry in entries)
            text.Append("- ").AppendEscapedLine(entry);
        if (entries.Count == 0)
            text.Append("- ").Append(Missing).Append('\n');
        text.Append('\n');
    }

    private static void AppendJoined(StringBuilder text, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
            text.Append(Missing);
        for (var i = 0; i < parts.Count; i++)
            (i == 0 ? text : text.Append(", ")).AppendEscaped(parts[i]);
    }
}
