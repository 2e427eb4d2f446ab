namespace IncidentKit.Tests.Review.Linting.Secrets;

/// <summary>Made-up secrets, put together from pieces so that no scanner takes this file for a leak.</summary>
internal static class SomeSecret
{
    private const string Tail = "q7Rk2Zp9Xw4Lm8Tv3Yb6Nc1Hd5Jf0Gs7Ae";

    private static readonly string s_dashes = new('-', 5);

    public static readonly string[] Keys =
    [
        "AK" + "IAQ7RK2ZP9XW4LM8TV", "gh" + "p_" + Tail + "9", "gl" + "pat-" + Tail[..20], "xo" + "xb-123456789012-" + Tail[..24], "sk_" + "live_" + Tail[..24],
        "AI" + "za" + Tail, "ey" + "JhbGciOiJIUzI1NiJ9." + "ey" + "JzdWIiOiIxMjM0NTY3In0." + Tail, "github_" + "pat_" + Tail + Tail,
        $"{s_dashes}BEGIN RSA {"PRIVATE"} KEY{s_dashes}\n{Tail}{Tail}\n{s_dashes}END RSA {"PRIVATE"} KEY{s_dashes}",
    ];

    /// <summary>A text, and the part of it that is secret.</summary>
    public static readonly (string Text, string Secret)[] Passwords =
    [
        ($"The call sent Authorization: Bearer {Tail} and got a 401.", Tail), ("We connected with password=" + "hunter2" + " at 14:05.", "hunter2"),
        ("DB_PASSWORD=" + "s3cr3t!pw", "s3cr3t!pw"), ("The URL was postgres://app:" + "n0tSoS4fe" + "@db.acme.com:5432/orders", "n0tSoS4fe"),
        ("Server=db;User Id=app;Pwd=" + "Tr0ub4dor" + ";Timeout=3", "Tr0ub4dor"), ($"api_key: \"{Tail}\"", Tail), ($"client_secret={Tail}", Tail),
        ($"aws_secret_access_key = wJalrXUtn{"FEMI"}/K7MDENG/bPxRfiCYzzKEY", $"wJalrXUtn{"FEMI"}/K7MDENG/bPxRfiCYzzKEY"), ("password: " + "hunter2x", "hunter2x"),
    ];

    public static readonly string[] Identities = ["4111 1111 " + "1111 1111", "378282" + "246310005", "5555-5555-" + "5555-4444", "219-09-" + "9999", "DE89 3704 0044 " + "0532 0130 00"];

    public static readonly string[] Emails = ["jane.doe" + "@acme.com", "j+x" + "@mail.acme.co.uk"];

    public static readonly string[] Phones = ["+1 415 555 " + "0123", "(415) 555-" + "0123", "415-555-" + "0123", "+49 30 " + "901820"];

    public static IEnumerable<(string Text, string Secret, string Rule)> All =>
    [
        .. Keys.Select(key => ($"The log shows {key} in a header.", key, "secret-key")),
        .. Passwords.Select(pair => (pair.Text, pair.Secret, "secret-password")),
        .. Identities.Select(id => ($"A customer gave {id} by mistake.", id, "personal-id")),
        .. Emails.Select(mail => ($"The ticket came from {mail}.", mail, "personal-email")),
        .. Phones.Select(phone => ($"Support was reached at {phone}.", phone, "personal-phone")),
    ];
}
