using System.Net;

namespace IncidentKit.Notifiers.Http;

/// <summary>The one proxy that was configured.</summary>
internal static class OutgoingProxy
{
    public static WebProxy Of(Uri url)
    {
        var parts = url.UserInfo.Split(':', 2);
        return new WebProxy(new UriBuilder(url) { UserName = "", Password = "" }.Uri)
        {
            Credentials = url.UserInfo.Length == 0
                ? null
                : new NetworkCredential(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : ""),
        };
    }

    public static bool Is(Uri? proxy, DnsEndPoint endPoint) =>
        proxy is not null && proxy.Port == endPoint.Port && proxy.IdnHost.Equals(endPoint.Host, StringComparison.OrdinalIgnoreCase);
}
