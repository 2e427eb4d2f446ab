using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What an incident is about, made ready to be compared: its systems, its words, its causes.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IncidentProfile
{
    /// <summary>Makes a profile.</summary>
    /// <param name="systems">The affected systems; compared without regard to letter case.</param>
    /// <param name="texts">Title and other texts that say what happened.</param>
    /// <param name="causes">The root cause and the answers to why.</param>
    public IncidentProfile(IEnumerable<string> systems, IEnumerable<string?> texts, IEnumerable<string?> causes)
    {
        ArgumentNullException.ThrowIfNull(systems);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(causes);
        Systems = [.. systems.Select(system => system.Trim().ToLowerInvariant()).Where(system => system.Length > 0)];
        Causes = [.. causes.OfType<string>().Where(cause => !string.IsNullOrWhiteSpace(cause)).Distinct(StringComparer.Ordinal)];
        CauseTerms = [.. Causes.Select(cause => new TermCounts(cause))];
        Words = new TermCounts([.. texts, .. Causes]);
        CauseWords = new TermCounts(Causes);
    }

    /// <summary>The affected systems in lower case, in ordinal order.</summary>
    public ImmutableSortedSet<string> Systems { get; }

    /// <summary>The root cause and the answers to why.</summary>
    public ImmutableArray<string> Causes { get; }

    internal TermCounts Words { get; }

    internal TermCounts CauseWords { get; }

    /// <summary>The terms of each cause, at the place of the cause.</summary>
    internal ImmutableArray<TermCounts> CauseTerms { get; }

    /// <summary>The profile of an incident, with all that is known about its causes.</summary>
    /// <param name="incident">The incident.</param>
    public static IncidentProfile Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new IncidentProfile(
            incident.Impact.Systems, [incident.Title, incident.Impact.Statement],
            [incident.Fix.RootCause ?? incident.Fix.Hypothesis, .. incident.Causes.Standing.Select(cause => cause.Text)]);
    }

    /// <summary>The profile of an incident as far as its summary goes: systems, title and root cause.</summary>
    /// <param name="summary">The summary.</param>
    public static IncidentProfile Of(IncidentSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new IncidentProfile(summary.Systems, [summary.Title], [summary.RootCause]);
    }
}
