using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace IncidentKit.Notifiers.Http.Tests.Signing;

public class WebhookVerifierTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Wrong = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";

    private static readonly byte[] s_body = Encoding.UTF8.GetBytes("{\"test\": 2432232314}");

    private readonly FakeTimeProvider _time = new(Some.Time);

    [Fact]
    public void A_genuine_webhook_says_its_id_and_when_it_was_sent()
    {
        var found = Verify();

        Assert.True(found.IsGenuine);
        Assert.Equal((WebhookFailure.None, null, Id, Some.Time), (found.Failure, found.Reason, found.Id, found.SentAt));
    }

    [Fact]
    public void The_vector_of_the_specification_is_genuine_at_its_time()
    {
        var verifier = new WebhookVerifier([Some.Secret], time: new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1614265330)));

        Assert.True(verifier.Verify(Id, "1614265330", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", s_body).IsGenuine);
    }

    [Theory]
    [InlineData(WebhookHeaders.Id)]
    [InlineData(WebhookHeaders.Timestamp)]
    [InlineData(WebhookHeaders.Signature)]
    public void A_missing_header_is_named(string missing)
    {
        foreach (var nothing in new[] { null, "" })
        {
            var found = Verifier().Verify(name => name == missing ? nothing : Headers()(name), s_body);

            Assert.Equal(WebhookFailure.HeaderMissing, found.Failure);
            Assert.Contains(missing, found.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("-1")]
    [InlineData("1614265330.5")]
    [InlineData(" 1614265330")]
    [InlineData("+1614265330")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999999")]
    public void A_timestamp_that_is_no_whole_second_is_refused(string timestamp) =>
        Assert.Equal(WebhookFailure.TimestampInvalid, Verify(timestamp: timestamp).Failure);

    [Theory]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("\u00e9")]
    public void An_id_that_could_be_read_in_two_ways_is_refused(string id) => Assert.Equal(WebhookFailure.IdInvalid, Verify(id: id).Failure);

    [Theory]
    [InlineData(-300, WebhookFailure.None)]
    [InlineData(300, WebhookFailure.None)]
    [InlineData(-301, WebhookFailure.TooNew)]
    [InlineData(301, WebhookFailure.TooOld)]
    public void Five_minutes_to_either_side_are_tolerated_and_not_a_second_more(int secondsLater, WebhookFailure expected)
    {
        var headers = Headers();
        var verifier = new WebhookVerifier([Some.Secret], time: new FakeTimeProvider(Some.Time.AddSeconds(secondsLater)));

        Assert.Equal(expected, verifier.Verify(headers, s_body).Failure);
    }

    [Fact]
    public void Another_tolerance_can_be_asked_for_but_not_none()
    {
        var headers = Headers();

        Assert.Equal(WebhookFailure.TooOld, new WebhookVerifier([Some.Secret], TimeSpan.FromSeconds(1), new FakeTimeProvider(Some.Time.AddSeconds(2))).Verify(headers, s_body).Failure);
        Assert.Throws<ArgumentException>(() => new WebhookVerifier([Some.Secret], TimeSpan.Zero));
    }

    [Theory]
    [InlineData(Wrong)]
    [InlineData("v1,")]
    [InlineData("v1,not base64")]
    [InlineData("v1,Ceo5")]
    public void A_wrong_or_partial_signature_is_refused(string signature) =>
        Assert.Equal(WebhookFailure.SignatureWrong, Verify(signature: signature).Failure);

    [Theory]
    [InlineData("v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=")]
    [InlineData("v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==")]
    [InlineData("v1")]
    [InlineData(" ")]
    public void Signatures_of_other_versions_alone_are_said_to_be_unsupported(string signature) =>
        Assert.Equal(WebhookFailure.SignatureUnsupported, Verify(signature: signature).Failure);

    [Fact]
    public void The_version_of_a_signature_can_not_be_exchanged() =>
        Assert.Equal(WebhookFailure.SignatureUnsupported, Verify(signature: Headers()(WebhookHeaders.Signature)!.Replace("v1,", "v2,", StringComparison.Ordinal)).Failure);

    [Fact]
    public void One_fitting_signature_among_others_is_enough()
    {
        var signature = $"{Wrong} v2,{Wrong[3..]} {Headers()(WebhookHeaders.Signature)}  {Wrong} nonsense";

        Assert.True(Verify(signature: signature).IsGenuine);
    }

    [Fact]
    public void Secrets_are_changed_without_a_gap()
    {
        var old = new WebhookSigner(Some.OtherSecret).Sign(Id, Some.Time, s_body);
        var both = new WebhookSigner(Some.Secret, Some.OtherSecret).Sign(Id, Some.Time, s_body);
        var knowsOld = new WebhookVerifier([Some.OtherSecret], time: _time);
        var knowsBoth = new WebhookVerifier([Some.Secret, Some.OtherSecret], time: _time);
        var knowsNew = new WebhookVerifier([Some.Secret], time: _time);

        bool Genuine(WebhookVerifier verifier, string signature) => verifier.Verify(Id, Seconds(Some.Time), signature, s_body).IsGenuine;
        Assert.True(Genuine(knowsOld, old) && Genuine(knowsOld, both) && Genuine(knowsBoth, old) && Genuine(knowsBoth, both) && Genuine(knowsNew, both));
        Assert.False(Genuine(knowsNew, old));
    }

    [Property]
    public void What_was_signed_is_genuine_and_any_changed_byte_is_not(byte[] body, byte at, byte change)
    {
        var signature = new WebhookSigner(Some.Secret).Sign(Id, Some.Time, body);
        var verifier = Verifier();
        Assert.True(verifier.Verify(Id, Seconds(Some.Time), signature, body).IsGenuine);

        byte[] changed = body.Length == 0 ? [change] : [.. body];
        if (body.Length > 0)
            changed[at % changed.Length] ^= (byte)(change | 1);
        Assert.Equal(WebhookFailure.SignatureWrong, verifier.Verify(Id, Seconds(Some.Time), signature, changed).Failure);
    }

    [Fact]
    public void Another_id_or_another_time_does_not_fit_the_signature()
    {
        Assert.Equal(WebhookFailure.SignatureWrong, Verify(id: Id + "x").Failure);
        Assert.Equal(WebhookFailure.SignatureWrong, Verify(timestamp: Seconds(Some.Time.AddSeconds(1))).Failure);
        Assert.Equal(WebhookFailure.SignatureWrong, Verify(timestamp: "0" + Seconds(Some.Time)).Failure);
    }

    [Fact]
    public void Neither_signer_nor_verifier_shows_a_secret()
    {
        Assert.Equal("secrets: 1", new WebhookSigner(Some.Secret).ToString());
        Assert.Equal("secrets: 1; tolerance: 00:05:00", Verifier().ToString());
    }

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static Func<string, string?> Headers() => name => name switch
    {
        WebhookHeaders.Id => Id,
        WebhookHeaders.Timestamp => Seconds(Some.Time),
        _ => new WebhookSigner(Some.Secret).Sign(Id, Some.Time, s_body),
    };

    private WebhookVerifier Verifier() => new([Some.Secret], time: _time);

    private WebhookVerification Verify(string? id = null, string? timestamp = null, string? signature = null) =>
        Verifier().Verify(
            id ?? Headers()(WebhookHeaders.Id), timestamp ?? Headers()(WebhookHeaders.Timestamp), signature ?? Headers()(WebhookHeaders.Signature), s_body);
}
