using Microsoft.Playwright;

namespace EmbeddedSeverity.Tests;

/// <summary>The portal as a person uses it.</summary>
public sealed class PortalBrowserTests : IAsyncLifetime
{
    private RunningPortal _portal = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private IPage _page = null!;
    private readonly List<string> _errors = [];

    public async Task InitializeAsync()
    {
        _portal = await RunningPortal.StartAsync();
        if (BrowserFactAttribute.Browser is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        _page = await _browser.NewPageAsync();
        _page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Add(message.Text);
        };
        _page.PageError += (_, error) => _errors.Add(error);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }

    [BrowserFact]
    public async Task A_ticket_is_triaged_by_the_questions_that_settle_it_fastest()
    {
        await OpenAsync("Checkout is slow");
        Assert.Equal("SEV-1 Emergency", await TextAsync("#level"));
        Assert.StartsWith("Provisional", await TextAsync("#range"), StringComparison.Ordinal);

        for (var asked = 0; asked < 10 && await _page.Locator("form.triage").CountAsync() > 0; asked++)
            await AnswerAsync(await _page.Locator("form.triage input[name=fact]").InputValueAsync());

        Assert.Equal("SEV-2 Urgent", await TextAsync("#level"));
        Assert.Equal("A vital service is affected.", await TextAsync("#reason"));
        Assert.StartsWith("Final", await TextAsync("#range"), StringComparison.Ordinal);
        Assert.Equal("Nothing is left to ask.", await TextAsync("#question"));
        Assert.True(await _page.Locator("#picture svg rect").CountAsync() > 5);
        Assert.True(await _page.Locator("#path li").CountAsync() > 0);
        Assert.Empty(_errors);

        await _page.GotoAsync(_portal.Address.ToString());
        Assert.Equal("SEV-2 Urgent", await TextAsync("td.level"));
    }

    [BrowserFact]
    public async Task What_nobody_can_tell_is_passed_over_and_what_was_wrong_is_asked_again()
    {
        await OpenAsync("Something odd");
        var first = await TextAsync("#question");
        await ClickAsync("text=nobody can tell yet");
        Assert.NotEqual(first, await TextAsync("#question"));
        Assert.Contains("nobody could tell", await TextAsync("#known"), StringComparison.Ordinal);

        await ClickAsync("text=ask again");
        Assert.Equal(first, await TextAsync("#question"));
        Assert.Equal(0, await _page.Locator("#known tr").CountAsync());
        Assert.Empty(_errors);
    }

    [BrowserFact]
    public async Task An_impossible_number_is_refused_in_words_and_hostile_titles_stay_text()
    {
        await OpenAsync("<img src=x onerror=alert(1)>");
        Assert.Equal("<img src=x onerror=alert(1)>", await TextAsync("h1"));
        for (var asked = 0; asked < 10 && await _page.Locator("input[name=exact]").CountAsync() == 0; asked++)
            await ClickAsync("text=nobody can tell yet");
        await _page.FillAsync("input[name=exact]", "-5");
        await ClickAsync(".exact button");
        Assert.Contains("-5", await TextAsync("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await _page.Locator("main img").CountAsync());
    }

    private async Task OpenAsync(string title)
    {
        await _page.GotoAsync(_portal.Address.ToString());
        await _page.FillAsync("input[name=title]", title);
        await ClickAsync("text=Open a ticket");
    }

    private async Task AnswerAsync(string fact)
    {
        switch (fact)
        {
            case "services":
                await _page.CheckAsync("input[value=checkout]");
                await ClickAsync("text=These, and no others");
                break;
            case "customers":
                await _page.FillAsync("input[name=exact]", "20");
                await ClickAsync(".exact button");
                break;
            case "revenuePerHour":
                await ClickAsync("button[name=choice] >> nth=0");
                break;
            default:
                await ClickAsync("button[name=choice][value=no]");
                break;
        }
    }

    private async Task ClickAsync(string selector) => await _page.Locator(selector).First.ClickAsync();

    private async Task<string> TextAsync(string selector) => (await _page.Locator(selector).First.InnerTextAsync()).Trim();
}
