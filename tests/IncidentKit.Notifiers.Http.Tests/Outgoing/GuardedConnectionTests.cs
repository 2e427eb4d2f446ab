using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentKit.Notifiers.Http.Tests.Outgoing;

/// <summary>What happens when a connection is made.</summary>
public class GuardedConnectionTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("8.8.8.8", "127.0.0.1")]
    [InlineData("127.0.0.1", "8.8.8.8")]
    [InlineData("2606:4700::1", "8.8.8.8", "fd00::1")]
    public async Task One_bad_address_in_an_answer_refuses_the_whole_answer(params string[] addresses)
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var client = ClientOf(new() { AllowPlainHttp = true, Resolver = new FixedResolver(addresses) });

        var error = await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri($"http://receiver.example:{receiver.Port}/")));

        Assert.Equal(("outgoing-address-refused", "receiver.example"), (error.Code, error.Host));
        Assert.Empty(receiver.Requests);
    }

    [Fact]
    public async Task An_allowed_name_is_connected_to_at_the_address_that_was_checked()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var dns = new FixedResolver(["127.0.0.1"], ["10.0.0.1"]);
        using var client = ClientOf(new() { AllowPlainHttp = true, AllowedNetworks = ["127.0.0.0/8"], Resolver = dns });

        using var answer = await client.GetAsync(new Uri($"http://receiver.example:{receiver.Port}/"));

        // A second lookup would have given an address that is refused.
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, dns.Asked);
        Assert.Equal($"receiver.example:{receiver.Port}", receiver.Requests[0].Header("Host"));
    }

    [Fact]
    public async Task A_name_whose_address_changes_to_a_private_one_is_refused_at_the_next_connection()
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        });
        var url = new Uri($"http://receiver.example:{receiver.Port}/");
        using var client = ClientOf(new() { AllowPlainHttp = true, AllowedNetworks = ["127.0.0.1/32"], Resolver = new FixedResolver(["127.0.0.1"], ["127.0.0.2"]) });

        using var answer = await client.GetAsync(url);
        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(url));

        Assert.Single(receiver.Requests);
    }

    [Fact]
    public async Task An_address_that_does_not_answer_leaves_the_next_one_its_turn()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var client = ClientOf(new()
        {
            AllowPlainHttp = true,
            AllowedNetworks = ["127.0.0.0/8"],
            Resolver = new FixedResolver(["127.0.0.9", "127.0.0.1"]),
        });

        using var answer = await client.GetAsync(new Uri($"http://receiver.example:{receiver.Port}/"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_without_addresses_is_an_error_of_the_network()
    {
        using var none = ClientOf(new() { Resolver = new FixedResolver([]) });
        using var unknown = ClientOf(new() { Resolver = new FixedResolver(["fail"]) });

        await Assert.ThrowsAsync<HttpRequestException>(() => none.GetAsync(new Uri("https://receiver.example/")));
        await Assert.ThrowsAsync<HttpRequestException>(() => unknown.GetAsync(new Uri("https://receiver.example/")));
    }

    [Fact]
    public async Task The_url_is_checked_before_anything_is_looked_up()
    {
        var dns = new FixedResolver(["8.8.8.8"]);
        using var client = ClientOf(new() { Resolver = dns });

        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri("http://receiver.example/S3cret")));
        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri("https://u:S3cret@receiver.example/")));
        var error = await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri("https://127.0.0.1/S3cret")));

        Assert.DoesNotContain("S3cret", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, dns.Asked);
    }

    [Fact]
    public async Task Redirects_are_not_followed_and_cookies_not_kept()
    {
        await using var receiver = await Receiver.AnsweringAsync(307, ("Location", "http://169.254.169.254/"), ("Set-Cookie", "a=b"));
        using var client = ClientOf(new() { AllowPlainHttp = true, AllowedHosts = ["127.0.0.1"] });

        using var first = await client.GetAsync(receiver.Url);
        using var second = await client.GetAsync(receiver.Url);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, second.StatusCode);
        Assert.Null(receiver.Requests[1].Header("Cookie"));
    }

    [Fact]
    public async Task The_version_that_connects_past_the_guard_is_not_used()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var client = ClientOf(new() { AllowPlainHttp = true, Resolver = new FixedResolver(["127.0.0.1"]) });
        client.DefaultRequestVersion = HttpVersion.Version30;
        client.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;

        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri($"http://receiver.example:{receiver.Port}/")));
    }

    [Fact]
    public async Task A_configured_proxy_gets_the_requests_and_its_password()
    {
        await using var proxy = await Receiver.StartAsync(context =>
        {
            if (context.Request.Headers.ProxyAuthorization.Count == 0)
            {
                context.Response.StatusCode = 407;
                context.Response.Headers.ProxyAuthenticate = "Basic";
            }

            return Task.CompletedTask;
        });
        var dns = new FixedResolver(["127.0.0.1"]);
        using var client = ClientOf(new() { AllowPlainHttp = true, Proxy = new Uri($"http://me:p%40ss@127.0.0.1:{proxy.Port}"), Resolver = dns });

        using var answer = await client.GetAsync(new Uri("http://receiver.example/hooks"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Basic " + Convert.ToBase64String("me:p@ss"u8), proxy.Requests[^1].Header("Proxy-Authorization"));
        Assert.Equal("receiver.example", proxy.Requests[^1].Header("Host"));
        Assert.Equal(0, dns.Asked);
        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(new Uri("http://169.254.169.254/")));
    }

    [Fact]
    public async Task A_client_of_a_factory_can_be_guarded()
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        var services = new ServiceCollection();
        services.AddHttpClient("guarded").AddOutgoingAddressGuard(new() { AllowPlainHttp = true });
        await using var provider = services.BuildServiceProvider();
        using var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("guarded");

        await Assert.ThrowsAsync<OutgoingAddressException>(() => client.GetAsync(receiver.Url));

        Assert.Empty(receiver.Requests);
    }

    [Fact]
    public void Options_are_shown_without_the_password_of_the_proxy()
    {
        var shown = new OutgoingAddressOptions { Proxy = new Uri("http://me:S3cret@proxy.internal:3128/"), AllowedHosts = ["a.example"] }.ToString();

        Assert.Equal("hosts: a.example; networks: none; refused: none; https only; proxy http://proxy.internal:3128", shown);
    }

    private static HttpClient ClientOf(OutgoingAddressOptions options) => new(new OutgoingAddressGuard(options).CreateHandler());
}
