using System.Globalization;

namespace IncidentKit.Notifiers.Http.Tests.Webhooks;

/// <summary>What an answer means (Standard Webhooks 1.0.0, "Delivery success and failure").</summary>
public class WebhookAnswerTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(299)]
    public async Task Every_2xx_is_a_success(int status) => Assert.Null(await ErrorOf(status));

    [Theory]
    [InlineData(300)]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(307)]
    [InlineData(308)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(418)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(599)]
    public async Task Everything_else_is_a_failure_that_is_tried_again(int status)
    {
        var error = Assert.IsType<WebhookException>(await ErrorOf(status));

        Assert.Equal(("webhook-failed", status), (error.Code, error.StatusCode));
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_410_suspends_the_notifier()
    {
        Assert.IsType<NotifierGoneException>(await ErrorOf(410));
        Assert.IsType<NotifierGoneException>(await ErrorOf(410, ("Retry-After", "5")));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_receiver_under_load_gets_a_pause(int status)
    {
        var error = Assert.IsType<NotificationDelayedException>(await ErrorOf(status));

        Assert.Equal(TimeSpan.FromSeconds(2), error.RetryAfter);
    }

    [Theory]
    [InlineData(429, "120", 120)]
    [InlineData(502, "7", 7)]
    [InlineData(503, "30", 30)]
    [InlineData(504, "1", 1)]
    [InlineData(500, "9", 9)]
    [InlineData(404, "9", 9)]
    [InlineData(429, "0", 0)]
    [InlineData(503, "2000000", 86_400)]
    public async Task Retry_after_in_seconds_is_kept_up_to_a_day(int status, string value, int seconds)
    {
        var error = Assert.IsType<NotificationDelayedException>(await ErrorOf(status, ("Retry-After", value)));

        Assert.Equal(TimeSpan.FromSeconds(seconds), error.RetryAfter);
    }

    [Theory]
    [InlineData("Fri, 20 Mar 2026 14:10:00 GMT", 120)]
    [InlineData("Friday, 20-Mar-26 14:10:00 GMT", 120)]
    [InlineData("Fri Mar 20 14:10:00 2026", 120)]
    [InlineData("Fri, 20 Mar 2026 14:00:00 GMT", 0)]
    [InlineData("Fri, 20 Mar 2099 14:00:00 GMT", 86_400)]
    public async Task Retry_after_as_a_date_is_counted_from_the_date_of_the_answer(string value, int seconds)
    {
        var error = Assert.IsType<NotificationDelayedException>(await ErrorOf(503, ("Retry-After", value), ("Date", "Fri, 20 Mar 2026 14:08:00 GMT")));

        Assert.Equal(TimeSpan.FromSeconds(seconds), error.RetryAfter);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    public async Task A_retry_after_that_is_none_is_as_if_it_were_missing(string value)
    {
        Assert.IsType<WebhookException>(await ErrorOf(503, ("Retry-After", value)));
        Assert.Equal(TimeSpan.FromSeconds(2), Assert.IsType<NotificationDelayedException>(await ErrorOf(429, ("Retry-After", value))).RetryAfter);
    }

    [Fact]
    public async Task Status_codes_can_be_named_that_make_a_dead_letter_at_once()
    {
        await using var receiver = await Receiver.AnsweringAsync(413);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url) with { RejectedStatusCodes = [400, 413] });

        await Assert.ThrowsAsync<NotificationRejectedException>(() => notifier.NotifyAsync(Some.Message(), default));
    }

    [Fact]
    public async Task The_dispatcher_acts_on_what_was_answered()
    {
        var status = 500;
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        await using var tracker = new IncidentKitBuilder().AddWebhook("partner", Some.Webhook(receiver.Url)).Build();
        await tracker.DeclareAsync(new Commands.DeclareIncident(new Actor("Alice"), "Logins fail"));

        Assert.Equal(1, (await tracker.Notifications.DeliverAsync()).Retried);
        Assert.Single(receiver.Requests);
        status = 200;
        Assert.Equal(default, await tracker.Notifications.DeliverAsync());
    }

    private static async Task<Exception?> ErrorOf(int status, params (string Name, string Value)[] headers)
    {
        await using var receiver = await Receiver.AnsweringAsync(status, headers);
        using var notifier = new WebhookNotifier(Some.Webhook(receiver.Url));
        var error = await Record.ExceptionAsync(() => notifier.NotifyAsync(Some.Message(), default));
        Assert.Single(receiver.Requests);
        return error;
    }
}
