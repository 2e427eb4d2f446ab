using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>What can be said about a URL before anything is looked up.</summary>
internal static class OutgoingUrl
{
    /// <summary>Scheme, host and port alone: path, query and user may be secrets.</summary>
    public static string Masked(Uri url) =>
        url.IsAbsoluteUri && url.Host.Length > 0 ? url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "(not a URL)";

    public static bool IsThisMachine(string host)
    {
        var name = host.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    public static IPAddress? AddressIn(string host) => IPAddress.TryParse(host.TrimEnd('.'), out var address) ? address : null;

    /// <summary>What is wrong with the form, as the end of a sentence that starts with its name; null when nothing is.</summary>
    public static string? ProblemOfForm(Uri url, bool plainHttp)
    {
        if (!url.IsAbsoluteUri)
            return "is not absolute; write it with its scheme and host, such as https://hooks.example.com/incidents.";
        if (url.Scheme is not ("https" or "http"))
            return $"has the scheme '{url.Scheme}'; it must be https.";
        if (url.Scheme == "http" && !plainHttp)
            return "has the scheme 'http', which anyone on the way can read; make it https, or set AllowPlainHttp.";
        if (url.UserInfo.Length > 0)
            return "has a user or password before its host; take it out, and set a header instead.";
        return url.Host.Length == 0 || url.HostNameType is UriHostNameType.Unknown or UriHostNameType.Basic
            ? "has no host; write one, such as https://hooks.example.com/incidents."
            : null;
    }
}
