using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>Hosts that were named: each exactly, or with everything below it.</summary>
internal sealed class HostNames
{
    private const string Below = "*.";

    private readonly HashSet<string> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _suffixes = [];

    public HostNames(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.StartsWith(Below, StringComparison.Ordinal))
                _suffixes.Add("." + Normal(entry[Below.Length..])!);
            else
                _exact.Add(Normal(entry)!);
        }
    }

    public bool Contains(string host)
    {
        var name = Normal(host);
        return name is not null
            && (_exact.Contains(name) || _suffixes.Exists(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)));
    }

    public static IEnumerable<string> ProblemsOf(IReadOnlyList<string>? entries, string member)
    {
        if (entries is null)
            return [$"{member} is null; leave it out, or give a list."];
        return entries.Index()
            .Where(entry => !IsName(entry.Item))
            .Select(entry => $"{member}[{entry.Index}] is '{entry.Item}'; it must be a host's name, such as chat.internal or *.corp.example, or an address, without scheme, port and path.");
    }

    private static bool IsName(string? entry) =>
        entry is not null && Normal(entry.StartsWith(Below, StringComparison.Ordinal) ? entry[Below.Length..] : entry) is not null;

    // As a URL would have it: lower case, international names in ASCII, addresses in their one form, no dot at the end.
    private static string? Normal(string host)
    {
        if (IPAddress.TryParse(host, out var address) && (host.Contains(':', StringComparison.Ordinal) || host.Count(c => c == '.') == 3))
            return EmbeddedAddress.Unmapped(address).ToString();
        var written = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
        return Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4
            && Uri.TryCreate($"https://{written}/", UriKind.Absolute, out var url)
            ? url.IdnHost.TrimEnd('.')
            : null;
    }
}
