using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>The resolution notice, drafted from the record (C): read it, correct it, send it.</summary>
public sealed record ResolutionNoticeDraft
{
    private ResolutionNoticeDraft()
    {
    }

    /// <summary>Whom it is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The feature or service that was affected; a general word when the record names none.</summary>
    public required string Affected { get; init; }

    /// <summary>The root cause as recorded; words that say it is still being found out when none is.</summary>
    public required string RootCause { get; init; }

    /// <summary>The parts that the record says nothing about: names of members.</summary>
    public required IReadOnlyList<string> ToBeChecked { get; init; }

    /// <summary>The message, by the template of section 10, with the true duration: from the start of the impact to its end.</summary>
    public required string Text { get; init; }

    /// <summary>Drafts the notice.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="policy">The rules in force: they say by when the postmortem is shared.</param>
    /// <param name="now">The present.</param>
    /// <param name="audience">Whom it is for. Customers are told neither system names nor the root cause as written down.</param>
    public static ResolutionNoticeDraft For(
        Incident incident, ResponsePolicy policy, DateTimeOffset now, Audience audience = Audience.Stakeholders)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(policy);
        var forCustomers = audience == Audience.Customers;
        var affected = forCustomers || incident.Impact.Systems.Count == 0 ? null : string.Join(", ", incident.Impact.Systems);
        var cause = forCustomers ? null : incident.Fix.RootCause;
        var unknown = AppendOnlyList<string>.Empty;
        if (affected is null)
            unknown = unknown.Add(nameof(Affected));
        if (cause is null)
            unknown = unknown.Add(nameof(RootCause));

        var targets = policy.For(incident.Severity);
        var notice = new ResolutionNotice(
            affected ?? "our service", cause ?? "It is still being found out.", SendResolutionNotice.DurationOf(incident), audience,
            IncidentTime.Normalize(now), targets.PostmortemRequired ? targets.PostmortemWithin : null);
        return new ResolutionNoticeDraft
        {
            Audience = audience,
            Affected = notice.Affected,
            RootCause = notice.RootCause,
            ToBeChecked = unknown,
            Text = StatusMessages.Format(notice),
        };
    }

    /// <summary>The command that records the notice as drafted.</summary>
    /// <param name="by">Who sends it.</param>
    public SendResolutionNotice ToCommand(Actor by) => new(by, Affected, RootCause) { Audience = Audience };
}
