using System.Text;

namespace IncidentKit.Notifiers.Http.Tests.Signing;

public class WebhookSignerTests
{
    // The vectors of the specification's own libraries: libraries/python, libraries/go and libraries/rust of Standard Webhooks.
    [Theory]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk", 1649367553, "{\"email\":\"test@example.com\",\"username\":\"test_user\"}", "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=")]
    public void Signatures_are_those_of_the_specification(string secret, string id, long seconds, string body, string expected) =>
        Assert.Equal(expected, new WebhookSigner(secret).Sign(id, DateTimeOffset.FromUnixTimeSeconds(seconds), Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Each_secret_gives_a_signature_in_their_order()
    {
        var body = "{}"u8;
        var both = new WebhookSigner(Some.Secret, Some.OtherSecret).Sign("msg_1", Some.Time, body);

        Assert.Equal($"{new WebhookSigner(Some.Secret).Sign("msg_1", Some.Time, body)} {new WebhookSigner(Some.OtherSecret).Sign("msg_1", Some.Time, body)}", both);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("\u00e9")]
    public void An_id_that_could_be_read_in_two_ways_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => new WebhookSigner(Some.Secret).Sign(id, Some.Time, "{}"u8));

    [Fact]
    public void A_fraction_of_a_second_is_not_signed() =>
        Assert.Equal(
            new WebhookSigner(Some.Secret).Sign("m", Some.Time, "{}"u8),
            new WebhookSigner(Some.Secret).Sign("m", Some.Time.AddMilliseconds(999), "{}"u8));
}
