namespace IncidentKit;

/// <summary>Finds hosts, private addresses, paths and tickets in a text for customers.</summary>
internal static class InternalNameReader
{
    private const int LongestWord = 253;

    private static readonly string[] s_zones = [".internal", ".local", ".corp", ".lan", ".intranet", ".localdomain", ".cluster.local", ".svc"];
    private static readonly string[] s_sites = ["jira.", "wiki.", "grafana.", "confluence.", "jenkins.", "gitlab.", "kibana.", "prometheus.", "intranet.", "vault.", "argocd.", "localhost"];
    private static readonly string[] s_roots = ["/var/", "/etc/", "/usr/", "/opt/", "/home/", "/srv/", "/tmp/", "/mnt/", "/data/", "C:\\", "D:\\"];
    private static readonly string[] s_hosts = ["db", "web", "app", "api", "prod", "prd", "stg", "staging", "node", "srv", "server", "host", "k8s", "redis", "pg", "postgres", "mysql", "kafka", "cache", "worker", "lb", "vm", "ip", "bastion", "auth", "master", "primary", "replica"];
    private static readonly string[] s_notTickets = ["UTF", "SHA", "COVID", "ISO", "SEV", "CVE", "HTTP", "AES", "TLS", "RFC", "P", "MD", "UTC", "GMT", "US", "EU", "IPV", "Q", "WS", "FIPS"];

    public static void Check(ReadOnlySpan<char> text, LintSink sink)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (IsBetween(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !IsBetween(text[end]))
                end++;
            var word = text[at..end].TrimEnd(".:!?*");
            if (word.Length is >= 3 and <= LongestWord && IsInternal(word))
                sink.Add(ClarityRules.InternalName, at, word.Length, $"{ClarityRules.InternalName.Title}. {ClarityRules.InternalName.Why}", "Name the feature as customers know it, or leave it out.");
            at = end;
        }
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '(' or ')' or '"' or '\'' or '`' or '<' or '>' or '[' or ']' or '|';

    private static bool IsInternal(ReadOnlySpan<char> word)
    {
        if (Starts(word, s_roots))
            return true;
        var scheme = word.IndexOf("://");
        var host = scheme > 0 ? word[(scheme + 3)..] : word;
        var stop = host.IndexOfAny("/:?#");
        if (stop >= 0)
            host = host[..stop];
        var login = host.LastIndexOf('@');
        host = host[(login + 1)..];
        if (host.Length == 0)
            return false;
        if (IsPrivateAddress(host) || Ends(host) || (scheme > 0 && (!host.Contains('.') || Starts(host, s_sites))))
            return true;
        return scheme < 0 && (IsTicket(word) || IsHost(host));
    }

    // RFC 1918, RFC 3927, loopback.
    private static bool IsPrivateAddress(ReadOnlySpan<char> host)
    {
        if (!char.IsAsciiDigit(host[0]) || host.Count('.') != 3 || !System.Net.IPAddress.TryParse(host, out var address))
            return false;
        var bytes = address.GetAddressBytes();
        return bytes is [10 or 127, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [169, 254, ..];
    }

    private static bool IsTicket(ReadOnlySpan<char> word)
    {
        var dash = word.IndexOf('-');
        if (dash is < 2 or > 10 || dash == word.Length - 1 || word.Length - dash > 7)
            return false;
        if (word[..dash].IndexOfAnyExceptInRange('A', 'Z') >= 0 || word[(dash + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0)
            return false;
        foreach (var other in s_notTickets)
        {
            if (word[..dash].SequenceEqual(other))
                return false;
        }

        return true;
    }

    // "db-prod-01", "web01.eu": a part that names a kind of host, and a number at the end of the first label.
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var dot = host.IndexOf('.');
        var label = dot < 0 ? host : host[..dot];
        if (label.Length < 4 || !char.IsAsciiDigit(label[^1]))
            return false;
        foreach (var range in label.Split('-'))
        {
            var part = label[range].TrimEnd("0123456789");
            foreach (var known in s_hosts)
            {
                if (part.Equals(known, StringComparison.OrdinalIgnoreCase) && (label.Contains('-') || label.Length - part.Length >= 2))
                    return true;
            }
        }

        return false;
    }

    private static bool Starts(ReadOnlySpan<char> word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> host)
    {
        foreach (var zone in s_zones)
        {
            if (host.Length > zone.Length && host.EndsWith(zone, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
