using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IncidentKit.Events;

namespace IncidentKit;

/// <summary>What people approve and share: the content of the postmortem, as the record makes it.</summary>
public static class PostmortemContent
{
    /// <summary>SHA-256 over what the postmortem says, 64 lower-case hexadecimal digits: another content, another hash.</summary>
    /// <remarks>Left out is what goes on after the approval by itself: how far the action items are, and the process debt. Its cost
    /// grows with the number of events; only publishing asks for it.</remarks>
    /// <param name="incident">The incident.</param>
    public static string HashOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var text = new StringBuilder("postmortem-content/1");
        Add(text, incident.Title, incident.Milestones[MilestoneKind.ImpactStarted] ?? incident.Milestones[MilestoneKind.Detected]);
        Add(text, incident.Duration, incident.Severity, incident.Impact.Users, incident.Roles.Commander, incident.Impact.Statement);
        AddList(text, incident.Impact.Systems, system => Add(text, system));
        AddList(text, incident.Timeline().Where(entry => IsContent(incident, entry)), entry => Add(text, entry.At, entry.Text));
        AddList(text, incident.Causes.Standing, cause => Add(text, cause.Number, cause.Text, cause.Kind, cause.EndReason));
        AddList(text, incident.Causes.Edges, edge => Add(text, edge.Cause, edge.Effect, edge.Evidence, edge.Entry));
        Add(text, incident.Fix.RootCause, incident.Fix.RootCauseNumber);
        AddList(text, incident.Postmortem.Learnings, learning => Add(text, learning.Kind, learning.Text));
        AddList(text, incident.Actions, action =>
        {
            Add(text, action.Title, action.Owner, action.Deadline, action.Kind);
            AddList(text, action.Causes, cause => Add(text, cause));
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>How far the postmortem is, with an approval that its content has outgrown told as such.</summary>
    /// <param name="incident">The incident.</param>
    public static PostmortemStatus StatusOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var postmortem = incident.Postmortem;
        return postmortem.Status is PostmortemStatus.Approved or PostmortemStatus.Shared && !postmortem.IsApproved(HashOf(incident))
            ? PostmortemStatus.Outdated
            : postmortem.Status;
    }

    private static bool IsContent(Incident incident, TimelineEntry entry) =>
        entry.IsKey && incident.History[(int)entry.Version - 1].Change is not GateOverridden;

    private static void AddList<T>(StringBuilder text, IEnumerable<T> items, Action<T> add)
    {
        text.Append("\n[");
        foreach (var item in items)
            add(item);
        text.Append("\n]");
    }

    /// <summary>Each value with its length before it, so that no two contents give the same text.</summary>
    private static void Add(StringBuilder text, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            var written = value switch
            {
                null => null,
                DateTimeOffset time => time.UtcTicks.ToString(CultureInfo.InvariantCulture),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString(),
            };
            text.Append('\n').Append(written?.Length ?? -1).Append(':').Append(written);
        }
    }
}
