namespace IncidentKit.Notifiers.Http.Tests.Outgoing;

/// <summary>What is refused before anything is looked up.</summary>
public class OutgoingUrlTests
{
    private readonly OutgoingAddressGuard _guard = new();

    [Theory]
    [InlineData("https://hooks.example.com/x?y=z")]
    [InlineData("https://hooks.example.com:8443")]
    [InlineData("https://b\u00fccher.example/")]
    [InlineData("https://8.8.8.8/")]
    [InlineData("https://[2606:4700:4700::1111]/")]
    [InlineData("https://localhost.example.com/")]
    public void Public_urls_over_https_are_allowed(string url) => Assert.Null(ProblemOf(url));

    [Theory]
    [InlineData("http://hooks.example.com/", "AllowPlainHttp")]
    [InlineData("ftp://hooks.example.com/", "scheme 'ftp'")]
    [InlineData("file:///etc/passwd", "scheme 'file'")]
    [InlineData("gopher://hooks.example.com/", "scheme 'gopher'")]
    [InlineData("ws://hooks.example.com/", "scheme 'ws'")]
    [InlineData("hooks.example.com/x", "not absolute")]
    [InlineData("https://user@hooks.example.com/", "user or password")]
    [InlineData("https://user:pass@hooks.example.com/", "user or password")]
    [InlineData("https://hooks.example.com:443@127.0.0.1/", "user or password")]
    public void Other_schemes_and_users_are_refused(string url, string why) => Refused(url, why);

    // The forms that have got past other guards: a number, hexadecimal, octal, short, with zones, mapped.
    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://0/")]
    [InlineData("https://127.0.0.1./")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[0:0:0:0:0:ffff:7f00:1]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST:8443/")]
    [InlineData("https://localhost./")]
    [InlineData("https://api.localhost/")]
    public void This_machine_and_private_addresses_are_refused_in_every_way_to_write_them(string url) => Assert.NotNull(ProblemOf(url));

    [Fact]
    public void Plain_http_and_a_named_host_are_allowed_when_asked_for()
    {
        var guard = new OutgoingAddressGuard(new() { AllowPlainHttp = true, AllowedHosts = ["localhost", "::1", "B\u00fccher.example"] });

        Assert.Null(guard.ProblemOf(new Uri("http://localhost:5000/")));
        Assert.Null(guard.ProblemOf(new Uri("http://[::1]:5000/")));
        Assert.NotNull(guard.ProblemOf(new Uri("http://127.0.0.1:5000/")));
        Assert.Null(guard.ProblemOf("xn--bcher-kva.example", System.Net.IPAddress.Loopback));
    }

    [Theory]
    [InlineData("https://user:S3cretPassword@hooks.example.com/S3cretPath?S3cretQuery=1")]
    [InlineData("ftp://user:S3cretPassword@hooks.example.com/S3cretPath?S3cretQuery=1")]
    [InlineData("https://127.0.0.1/S3cretPath?S3cretQuery=1")]
    [InlineData("/S3cretPath?S3cretQuery=1")]
    public void What_is_said_of_a_url_shows_no_more_than_scheme_and_host(string url) =>
        Assert.DoesNotContain("S3cret", ProblemOf(url), StringComparison.Ordinal);

    [Fact]
    public void Every_impossible_option_is_named_with_what_would_be_right()
    {
        var error = Assert.Throws<ArgumentException>(() => new OutgoingAddressGuard(new()
        {
            AllowedHosts = ["ok.example", "https://x.example/", "x:80", "", "*."],
            AllowedNetworks = ["10.0.0.1/8", "10.0.0.0/8", "300.1.1.1"],
            RefusedNetworks = ["::/129"],
            Proxy = new Uri("socks://proxy.internal"),
            ConnectTimeout = TimeSpan.Zero,
        }));

        foreach (var named in new[]
                 {
                     "AllowedHosts[1] is 'https://x.example/'", "AllowedHosts[2] is 'x:80'", "AllowedHosts[3] is ''", "AllowedHosts[4] is '*.'",
                     "AllowedNetworks[0] is '10.0.0.1/8'", "AllowedNetworks[2] is '300.1.1.1'", "RefusedNetworks[0] is '::/129'", "Proxy is", "ConnectTimeout is 00:00:00",
                 })
        {
            Assert.Contains(named, error.Message, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("AllowedHosts[0]", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AllowedNetworks[1]", error.Message, StringComparison.Ordinal);
        Assert.Contains("such as chat.internal", error.Message, StringComparison.Ordinal);
    }

    private void Refused(string url, string why) => Assert.Contains(why, ProblemOf(url), StringComparison.Ordinal);

    private string? ProblemOf(string url) => _guard.ProblemOf(new Uri(url, UriKind.RelativeOrAbsolute));
}
