namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>Redirects are followed only when allowed, and only to where the URL itself could have led.</summary>
public class WebhookRedirectTests
{
    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task An_allowed_redirect_gets_the_same_signed_message(int status)
    {
        await using var target = await Receiver.AnsweringAsync(200);
        await using var receiver = await Receiver.AnsweringAsync(status, ("Location", target.Url.ToString()));
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { MaxRedirects = 1 });

        await notifier.NotifyAsync(Some.Message(), default);

        var (first, second) = (Assert.Single(receiver.Requests), Assert.Single(target.Requests));
        Assert.Equal("POST", second.Method);
        Assert.Equal(first.Body, second.Body);
        Assert.True(new WebhookVerifier(Some.Secret).Verify(second.Header, second.Body).IsGenuine);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    public async Task A_redirect_that_would_turn_the_post_into_a_get_is_a_failure(int status)
    {
        await using var target = await Receiver.AnsweringAsync(200);
        await using var receiver = await Receiver.AnsweringAsync(status, ("Location", target.Url.ToString()));

        Assert.Contains("Change Url", (await FailureOf(receiver, 5)).Message, StringComparison.Ordinal);
        Assert.Empty(target.Requests);
    }

    [Theory]
    [InlineData("http://localhost:{port}/hooks")]
    [InlineData("http://127.0.0.2:{port}/hooks")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]:{port}/hooks")]
    [InlineData("http://[::ffff:127.0.0.2]:{port}/hooks")]
    [InlineData("http://user:pass@127.0.0.1:{port}/hooks")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task A_redirect_to_where_requests_may_not_go_is_refused(string location)
    {
        Receiver? self = null;
        await using var receiver = self = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = location.Replace("{port}", $"{self!.Port}", StringComparison.Ordinal);
            return Task.CompletedTask;
        });

        Assert.Contains("Nothing was sent", (await FailureOf(receiver, 5)).Message, StringComparison.Ordinal);
        Assert.Single(receiver.Requests);
    }

    [Fact]
    public async Task No_redirect_is_followed_unless_asked_for_and_no_more_than_asked_for()
    {
        await using var receiver = await Receiver.AnsweringAsync(307, ("Location", "/hooks"));

        Assert.Contains("MaxRedirects", (await FailureOf(receiver, 0)).Message, StringComparison.Ordinal);
        Assert.Single(receiver.Requests);
        Assert.Contains("after 3 redirects", (await FailureOf(receiver, 3)).Message, StringComparison.Ordinal);
        Assert.Equal(5, receiver.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_without_a_place_is_a_failure()
    {
        await using var receiver = await Receiver.AnsweringAsync(307);

        await FailureOf(receiver, 3);

        Assert.Single(receiver.Requests);
    }

    [Fact]
    public async Task Own_headers_go_to_no_other_host()
    {
        await using var target = await Receiver.AnsweringAsync(200);
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = context.Request.Path == "/hooks" ? "/again" : target.Url.ToString();
            return Task.CompletedTask;
        });
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with
        {
            MaxRedirects = 2,
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Token"] = "t0ken" },
        });

        await notifier.NotifyAsync(Some.Message(), default);

        Assert.Equal(["t0ken", "t0ken", null], receiver.Requests.Concat(target.Requests).Select(request => request.Header("X-Token")));
    }

    private static async Task<WebhookException> FailureOf(Receiver receiver, int redirects)
    {
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { MaxRedirects = redirects });
        return await Assert.ThrowsAsync<WebhookException>(() => notifier.NotifyAsync(Some.Message(), default));
    }
}
