namespace IncidentKit.Notifiers.Http.Tests.Signing;

public class WebhookSecretTests
{
    [Fact]
    public void A_generated_secret_is_a_secret_and_another_one_each_time()
    {
        var secret = WebhookSecret.Generate();

        Assert.Null(WebhookSecret.ProblemOf(secret));
        Assert.NotEqual(secret, WebhookSecret.Generate());
    }

    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(64)]
    public void Twenty_four_to_sixty_four_bytes_are_a_secret_with_or_without_padding(int bytes)
    {
        var secret = SecretOf(bytes);

        Assert.Null(WebhookSecret.ProblemOf(secret));
        Assert.Null(WebhookSecret.ProblemOf(secret.TrimEnd('=')));
        Assert.Equal(new WebhookSigner(secret).Sign("m", Some.Time, "{}"u8), new WebhookSigner(secret.TrimEnd('=')).Sign("m", Some.Time, "{}"u8));
    }

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(23, "23 bytes; it must have 24 to 64")]
    [InlineData(65, "65 bytes; it must have 24 to 64")]
    public void Fewer_or_more_bytes_are_refused(int bytes, string problem) =>
        Assert.Contains(problem, WebhookSecret.ProblemOf(SecretOf(bytes)), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "is empty")]
    [InlineData(" ", "is empty")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "does not start with whsec_")]
    [InlineData("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "does not start with whsec_")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-w", "other text than base64")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjU PD8ILPZIo2LaLaSw", "other text than base64")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n", "other text than base64")]
    [InlineData("whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "ed25519")]
    [InlineData("whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "ed25519")]
    public void What_is_no_secret_says_why_and_does_not_show_it(string? secret, string problem)
    {
        var said = WebhookSecret.ProblemOf(secret);

        Assert.Contains(problem, said, StringComparison.Ordinal);
        Assert.DoesNotContain("MfKQ9r8G", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_secret_is_named_by_its_place()
    {
        var error = Assert.Throws<ArgumentException>(() => new WebhookVerifier([Some.Secret, "first-wrong", SecretOf(3)]));

        Assert.Contains("secrets[1] does not start with whsec_", error.Message, StringComparison.Ordinal);
        Assert.Contains("secrets[2] has 3 bytes", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("first-wrong", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("secrets is empty", Assert.Throws<ArgumentException>(() => new WebhookVerifier([])).Message, StringComparison.Ordinal);
    }

    private static string SecretOf(int bytes) => WebhookSecret.Prefix + Convert.ToBase64String([.. Enumerable.Range(0, bytes).Select(i => (byte)i)]);
}
