using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace IncidentKit.Tests.Review.Linting.Secrets;

public class SecretRuleTests
{
    [Fact]
    public void Each_kind_of_secret_is_found_where_it_stands()
    {
        foreach (var (text, secret, rule) in SomeSecret.All)
        {
            var finding = Linter.Default.Lint(text).FirstOrDefault(found => found.RuleId == rule);
            Assert.True(finding is not null, $"{rule} in: {text}");
            Assert.True(secret.Contains(text.Substring(finding.Start, finding.Length), StringComparison.Ordinal), $"{text}: {finding.Start}, {finding.Length}");
            Assert.Equal(rule is "personal-email" or "personal-phone" ? LintLevel.Warning : LintLevel.Error, finding.Level);
        }
    }

    [Fact]
    public void No_finding_of_any_rule_prints_a_secret()
    {
        var linter = new Linter(LintOptions.Default);
        foreach (var (text, secret, _) in SomeSecret.All)
        {
            var around = $"Bob carelessly pasted this, and he should have known: {text} The QZX team failed to notice it.";
            foreach (var section in Enum.GetValues<LintSection>())
                AssertHidden(linter.Lint(around, section), secret);
            AssertHidden(linter.Lint(Postmortems.SomePostmortem.Saying(around), Audience.Customers), secret);
            AssertHidden(linter.LintStatusUpdate(around, Audience.Customers), secret);
            Assert.DoesNotContain(secret, SecretMask.Mask(around), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Commit 8aa8566f0c1d2e3b4a5968778695a4b3c2d1e0f9 was reverted.")]
    [InlineData("Request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 failed at 2026-03-20T14:05:00+00:00.")]
    [InlineData("Version 2.3.1-rc.1 of build 20260320140500 ran for 1774015500000 ms.")]
    [InlineData("Write to jane@example.com or ops@mail.example.org.")]
    [InlineData("Set token=<token>, password=xxxxxxxx, secret: ****, api_key=$API_KEY and password=${DB_PASSWORD}.")]
    [InlineData("curl -H 'Authorization: Bearer $TOKEN' https://api.acme.com/v1/users")]
    [InlineData("The forgot-password page: 500 errors for 12% of users. Password: reset by mail.")]
    [InlineData("Bearer tokens expired after 3600 seconds; the token: expired.")]
    [InlineData("Basic authentication was turned off, and password_reset_url=/reset was wrong.")]
    [InlineData("git clone git@github.com:acme/app.git and npm i pkg@1.2.3")]
    [InlineData("The host 192.168.10.20:8080 answered 1234567890 times, order 4111111111111112.")]
    [InlineData("The secret: my-service-prod-2-credentials was missing in Vault.")]
    [InlineData("Between 2026-03-20 and 2026-03-21 14:05:00, 10,000,000 rows in 100-200 batches; ratio 0.123456789012.")]
    [InlineData("https://user:<password>@db.acme.com and postgres://app:$PGPASSWORD@db.acme.com/x")]
    public void What_only_looks_like_a_secret_is_left_alone(string text)
    {
        Assert.DoesNotContain(Linter.Default.Lint(text), IsSecret);
        Assert.Same(text, SecretMask.Mask(text));
    }

    [Fact]
    public void A_rule_of_secrets_that_is_off_finds_nothing_and_still_masks()
    {
        var off = LintOptions.Default with { Levels = SomeSecret.All.Select(secret => secret.Rule).Distinct().ToDictionary(rule => rule, _ => LintLevel.Off) };
        var findings = new Linter(off).Lint("Bob failed to rotate " + SomeSecret.Keys[1] + " in time.");
        Assert.DoesNotContain(findings, IsSecret);
        Assert.NotEmpty(findings);
        AssertHidden(findings, SomeSecret.Keys[1]);
    }

    [Property(MaxTest = 300)]
    public Property Masking_twice_is_masking_once() => Prop.ForAll(Texts(), text => SecretMask.Mask(SecretMask.Mask(text)) == SecretMask.Mask(text));

    [Property(MaxTest = 300)]
    public Property A_finding_of_a_secret_lies_in_the_text_and_shows_the_mask() => Prop.ForAll(Texts(), text =>
        Linter.Default.Lint(text).Where(IsSecret).All(finding => finding.Start >= 0 && finding.Start + finding.Length <= text.Length && finding.Excerpt.StartsWith(SecretMask.Replacement, StringComparison.Ordinal)));

    private static Arbitrary<string> Texts()
    {
        var pieces = SomeSecret.All.Select(secret => secret.Text).Concat(["word", "password", "=", ":", "@", "://", "eyJ", ".", "-", "1234", " ", "\n", "token", "\"", "Bearer ", "+49"]).ToArray();
        return Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
    }

    private static bool IsSecret(LintFinding finding) =>
        finding.RuleId.StartsWith("secret-", StringComparison.Ordinal) || finding.RuleId.StartsWith("personal-", StringComparison.Ordinal);

    private static void AssertHidden(IReadOnlyList<LintFinding> findings, string secret)
    {
        foreach (var finding in findings)
            Assert.DoesNotContain(secret, $"{finding.Excerpt}\n{finding.Message}\n{finding.Suggestion}", StringComparison.Ordinal);
    }
}
