using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace IncidentKit.Notifiers.Http;

/// <summary>Turns answers and failures into what the dispatcher acts on, without any secret.</summary>
internal sealed class WebhookErrors(WebhookOptions options)
{
    private readonly SensitiveText _sensitive = new(options);
    private readonly string _receiver = OutgoingUrl.Masked(options.Url);

    /// <summary>What an answer means; null when it is a success, or a redirect to follow.</summary>
    public Exception? Of(HttpResponseMessage answer, int redirects)
    {
        if (answer.IsSuccessStatusCode)
            return null;
        var code = (int)answer.StatusCode;
        var name = Enum.IsDefined(answer.StatusCode) ? $" {answer.StatusCode}" : "";
        var said = string.Create(CultureInfo.InvariantCulture, $"{_receiver} answered {code}{name}");
        if (code is >= 300 and < 400)
            return OfRedirect(answer, code, redirects, said);
        if (answer.StatusCode == HttpStatusCode.Gone)
            return new NotifierGoneException($"{said}: it wants no more webhooks. Ask its owner, then resume the notifier or remove it.");
        if (options.RejectedStatusCodes.Contains(code))
            return new NotificationRejectedException($"{said}, which RejectedStatusCodes has.");
        if (RetryAfter.Of(answer, options.Time.GetUtcNow()) is { } pause)
            return new NotificationDelayedException(pause, $"{said}, and wants to be asked again after {pause}.");
        return answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout
            ? new NotificationDelayedException(options.PauseWhenThrottled, $"{said}, and gets a pause of {options.PauseWhenThrottled}.")
            : new WebhookException($"{said}; 2xx would mean that it has the message.", code);
    }

    /// <summary>What a failure before an answer means.</summary>
    public Exception Of(Exception exception, bool timedOut)
    {
        var problem = exception switch
        {
            _ when timedOut => $"did not answer within {options.Timeout}",
            OutgoingAddressException refused => $"was not asked. {refused.Message}",
            OperationCanceledException => "could not be connected to in time",
            _ => $"could not be asked: {_sensitive.Masked(WordsOf(exception))}",
        };
        return new WebhookException($"{_receiver} {problem}", statusCode: null, _sensitive.IfClean(exception));
    }

    private WebhookException? OfRedirect(HttpResponseMessage answer, int code, int redirects, string said)
    {
        if (code is not (307 or 308) || answer.Headers.Location is not { } location)
            return new WebhookException($"{said}: it sends webhooks elsewhere. Change Url to where it is now.", code);
        if (redirects < options.MaxRedirects && (location.IsAbsoluteUri || location.OriginalString.Length > 0))
            return null;
        return new WebhookException(
            options.MaxRedirects == 0
                ? $"{said}: it sends webhooks elsewhere. Change Url to where it is now, or raise MaxRedirects."
                : $"{said}, after {options.MaxRedirects} redirects. Change Url to where it is now.",
            code);
    }

    // Only exceptions of the system itself are quoted: what others say is unknown.
    private static string WordsOf(Exception exception)
    {
        var innermost = exception;
        while (innermost.InnerException is { } inner)
            innermost = inner;
        return innermost is SocketException or AuthenticationException or IOException or HttpRequestException
            ? innermost.Message
            : innermost.GetType().Name;
    }
}
