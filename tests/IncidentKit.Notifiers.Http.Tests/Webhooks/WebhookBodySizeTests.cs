using System.Text.Json;
using FsCheck.Xunit;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>How large a body may be.</summary>
public class WebhookBodySizeTests
{
    [Theory]
    [InlineData(4096)]
    [InlineData(20_000)]
    public async Task A_long_message_is_shortened_until_it_fits(int most)
    {
        var data = await DataOf(
            Some.Message() with
            {
                Text = string.Concat(Enumerable.Repeat("\ud83d\udd25\u00e9<", 10_000)),
                Systems = [.. Enumerable.Range(0, 5000).Select(i => $"system-{i}")],
                Due = [.. Enumerable.Range(0, 500).Select(i => new NotificationDue { ClockId = $"c-{i}", RuleId = "R2", Point = ReminderPoint.Due, DueAt = Some.Time, Text = new string('x', 500) })],
                Change = JsonElement.Parse("{\"title\":\"" + new string('y', 5000) + "\"}"),
            },
            most);

        Assert.True(data.GetProperty("shortened").GetBoolean());
        Assert.EndsWith("\u2026", data.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Logins fail", data.GetProperty("title").GetString());
        Assert.False(data.TryGetProperty("change", out _));
    }

    [Fact]
    public async Task The_details_of_the_event_are_left_out_before_any_text_is_shortened()
    {
        var data = await DataOf(Some.Message() with { Change = JsonElement.Parse("{\"title\":\"" + new string('y', 25_000) + "\"}") }, 20_000);

        Assert.True(data.GetProperty("shortened").GetBoolean());
        Assert.Equal("Severity is SEV-2", data.GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_fits_is_not_shortened()
    {
        var data = await DataOf(Some.Message() with { Text = new string('x', 10_000), Change = JsonElement.Parse("{\"title\":\"T\"}") }, 20_000);

        Assert.False(data.TryGetProperty("shortened", out _));
        Assert.Equal(10_000, data.GetProperty("text").GetString()!.Length);
        Assert.Equal("{\"title\":\"T\"}", data.GetProperty("change").GetRawText());
    }

    [Property(MaxTest = 30)]
    public void Any_text_is_cut_between_characters(string[] words, byte many)
    {
        var text = string.Concat(Enumerable.Repeat(string.Concat(words ?? []) + "\ud83d\udd25", 200 + (many * 20)));
        var data = DataOf(Some.Message() with { Text = text }, 4096).GetAwaiter().GetResult();

        Assert.DoesNotContain("\ufffd\u2026", data.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> DataOf(Notification message, int most)
    {
        await using var receiver = await Receiver.AnsweringAsync(200);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { MaxBodyBytes = most });
        await notifier.NotifyAsync(message, default);
        Assert.InRange(receiver.Requests[0].Body.Length, 1, most);
        return receiver.Requests[0].Json().GetProperty("data");
    }
}
