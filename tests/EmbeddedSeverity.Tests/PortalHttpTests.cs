using System.Net;

namespace EmbeddedSeverity.Tests;

/// <summary>What needs no browser.</summary>
public sealed class PortalHttpTests : IAsyncLifetime, IDisposable
{
    private RunningPortal _portal = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _portal = await RunningPortal.StartAsync();
        _client = new HttpClient { BaseAddress = _portal.Address };
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_post_without_the_token_of_a_page_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("title", "Forged")]);
        using var response = await _client.PostAsync(new Uri("/tickets", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("Forged", await _client.GetStringAsync(_portal.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_from_elsewhere_may_be_loaded()
    {
        using var response = await _client.GetAsync(_portal.Address);
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_ticket_is_not_found()
    {
        using var response = await _client.GetAsync(new Uri("/tickets/999", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
