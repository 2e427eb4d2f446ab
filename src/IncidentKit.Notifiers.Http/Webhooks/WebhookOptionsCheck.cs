using System.Net.Http.Headers;

namespace IncidentKit.Notifiers.Http;

/// <summary>Says everything that is wrong with the options of a webhook, each as a sentence that starts with the member.</summary>
internal static class WebhookOptionsCheck
{
    private const int MostSecrets = 10;
    private const int MostRedirects = 10;

    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public static void Require(WebhookOptions options, OutgoingAddressGuard? guardOfClient, string? name = null)
    {
        var problems = ProblemsOf(options, guardOfClient).ToList();
        if (problems.Count > 0)
            throw new ArgumentException($"The webhook{(name is null ? "" : $" '{name}'")} can't be used:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}", nameof(options));
    }

    private static IEnumerable<string> ProblemsOf(WebhookOptions options, OutgoingAddressGuard? guardOfClient) =>
        AddressProblems(options, guardOfClient)
            .Concat(WebhookSecret.ProblemsOf(options.Secrets, nameof(options.Secrets)))
            .Concat(HeaderProblems(options.Headers))
            .Concat(NumberProblems(options))
            .Concat(FormProblems(options));

    private static IEnumerable<string> AddressProblems(WebhookOptions options, OutgoingAddressGuard? guardOfClient)
    {
        if (options.Url is null)
            yield return $"{nameof(options.Url)} is missing; write where to post, such as https://hooks.example.com/incidents.";
        if (guardOfClient is null)
        {
            if (options.Addresses is null)
            {
                yield return $"{nameof(options.Addresses)} is null; leave it out to allow public addresses over https.";
                yield break;
            }

            var wrong = false;
            foreach (var problem in options.Addresses.Problems())
            {
                wrong = true;
                yield return $"{nameof(options.Addresses)}.{problem}";
            }

            if (wrong)
                yield break;
        }

        if (options.Url is not null && (guardOfClient ?? new OutgoingAddressGuard(options.Addresses)).ProblemOf(options.Url) is { } refused)
            yield return $"{nameof(options.Url)} {refused}";
    }

    private static IEnumerable<string> HeaderProblems(IReadOnlyDictionary<string, string>? headers)
    {
        if (headers is null)
        {
            yield return "Headers is null; leave it out to send none.";
            yield break;
        }

        foreach (var (name, value) in headers)
        {
            if (RequestHeaders.ProblemOf(name, value) is { } problem)
                yield return $"Headers['{name}'] {problem}";
        }
    }

    private static IEnumerable<string> NumberProblems(WebhookOptions options)
    {
        if (options.Secrets?.Count > MostSecrets)
            yield return $"{nameof(options.Secrets)} has {options.Secrets.Count} entries; it may have {MostSecrets}. Leave out those that the receiver uses no more.";
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromMinutes(5))
            yield return $"{nameof(options.Timeout)} is {options.Timeout}; it must be more than zero and at most 5 minutes.";
        if (options.MaxRedirects is < 0 or > MostRedirects)
            yield return $"{nameof(options.MaxRedirects)} is {options.MaxRedirects}; it must be 0 to {MostRedirects}.";
        if (options.PauseWhenThrottled < TimeSpan.Zero || options.PauseWhenThrottled > TimeSpan.FromHours(1))
            yield return $"{nameof(options.PauseWhenThrottled)} is {options.PauseWhenThrottled}; it must be zero to an hour.";
        if (options.MaxBodyBytes is < 4096 or > 60_000)
            yield return $"{nameof(options.MaxBodyBytes)} is {options.MaxBodyBytes}; it must be 4,096 to 60,000.";
    }

    private static IEnumerable<string> FormProblems(WebhookOptions options)
    {
        if (options.RejectedStatusCodes is null)
            yield return $"{nameof(options.RejectedStatusCodes)} is null; leave it out to try every failure again.";
        foreach (var code in options.RejectedStatusCodes?.Where(code => code is < 400 or > 599) ?? [])
            yield return $"{nameof(options.RejectedStatusCodes)} has {code}; it may have codes of 400 to 599.";
        if (string.IsNullOrWhiteSpace(options.Source) || !Uri.TryCreate(options.Source, UriKind.RelativeOrAbsolute, out _) || options.Source.Any(c => c is <= ' ' or > '~'))
            yield return $"{nameof(options.Source)} is '{options.Source}'; it must be a URI without spaces, such as urn:example:operations.";
        if (!MediaTypeHeaderValue.TryParse(options.ContentType, out var type) || type.MediaType is not { } media || !(media.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || media.EndsWith("+json", StringComparison.OrdinalIgnoreCase)))
            yield return $"{nameof(options.ContentType)} is '{options.ContentType}'; it must be a media type of JSON, such as application/json.";
        if (options.Time is null)
            yield return $"{nameof(options.Time)} is null; leave it out to use the system's clock.";
    }
}
