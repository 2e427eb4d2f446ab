namespace IncidentKit.Notifiers.Http.Tests;

/// <summary>Test data: says what matters to a test, and fills in the rest.</summary>
internal static class Some
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    public const string OtherSecret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    public static readonly DateTimeOffset Time = new(2026, 3, 20, 14, 8, 0, TimeSpan.Zero);

    public static Notification Message() => new()
    {
        MessageId = new Guid("0195b1e4-2a00-7000-8000-000000000001"),
        IncidentId = new IncidentId(new Guid("0195b1e4-2a00-7000-8000-00000000000a")),
        Version = 3,
        Type = "severity_assessed.v1",
        OccurredAt = Time,
        Mode = IncidentMode.Real,
        State = IncidentState.Triaging,
        Severity = Severity.Sev2,
        Reference = new IncidentReference(2026, 42),
        Title = "Logins fail",
        Text = "Severity is SEV-2",
        By = "Alice",
    };

    public static Notification Restricted() => Message() with { Title = null, Text = null, By = null, Severity = null, Reference = null };

    public static WebhookOptions Webhook(Uri url, params string[] secrets) => new()
    {
        Url = url,
        Secrets = secrets is [] ? [Secret] : secrets,
        Addresses = new() { AllowedHosts = ["127.0.0.1"], AllowPlainHttp = true },
    };
}
