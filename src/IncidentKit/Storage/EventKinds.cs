using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>The kinds of event as people write them: the wire name without the version of its form.</summary>
internal static class EventKinds
{
    public static ImmutableSortedSet<string> All { get; } = EventCatalog.Names.Select(Of).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>For example <c>severity_assessed</c> of <c>severity_assessed.v1</c>.</summary>
    public static string Of(string wireName)
    {
        var version = wireName.LastIndexOf(".v", StringComparison.Ordinal);
        return version < 0 ? wireName : wireName[..version];
    }
}
