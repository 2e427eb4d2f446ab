namespace IncidentKit;

/// <summary>Keys and tokens whose form gives them away.</summary>
internal static class TokenForms
{
    public const string Pem = "-----BEGIN ";

    public const string Jwt = "eyJ";

    private const int LongestPem = 20_000;

    private static readonly TokenForm[] s_forms =
    [
        new("AKIA", 12, 20, "", Capitals: true), new("ASIA", 12, 20, "", Capitals: true), new("AROA", 12, 20, "", Capitals: true),
        new("ghp_", 30, 100, ""), new("gho_", 30, 100, ""), new("ghu_", 30, 100, ""), new("ghs_", 30, 100, ""), new("ghr_", 30, 100, ""),
        new("github_pat_", 22, 120), new("glpat-", 20, 80, "_-."), new("gldt-", 20, 80), new("glrt-", 20, 80), new("glsa_", 30, 60),
        new("xoxb-", 10, 120, "-"), new("xoxp-", 10, 160, "-"), new("xoxa-", 10, 160, "-"), new("xoxr-", 10, 160, "-"), new("xoxs-", 10, 160, "-"),
        new("xapp-", 20, 160, "-"), new("hooks.slack.com/services/", 20, 120, "/"),
        new("sk_live_", 16, 120, ""), new("rk_live_", 16, 120, ""), new("sk_test_", 16, 120, ""), new("rk_test_", 16, 120, ""), new("whsec_", 24, 80, "+/"),
        new("AIza", 30, 45), new("ya29.", 20, 400), new("GOCSPX-", 20, 40),
        new("npm_", 30, 40, ""), new("SG.", 40, 90, "_-."), new("dop_v1_", 64, 64, ""), new("hvs.", 24, 200), new("sk-ant-", 24, 160),
        new("sk-proj-", 24, 200), new("sk-", 40, 80, ""), new("hf_", 30, 60, ""), new("pypi-", 50, 300), new("shpat_", 32, 32, ""), new("dapi", 32, 32, ""),
    ];

    public static IEnumerable<string> Prefixes => s_forms.Select(form => form.Prefix);

    public static SecretSpan Read(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-'))
            return default;
        var rest = text[at..];
        if (rest.StartsWith(Pem, StringComparison.Ordinal))
            return OfPem(text, at);
        if (rest.StartsWith(Jwt, StringComparison.Ordinal))
            return OfJwt(text, at);
        foreach (var form in s_forms)
        {
            if (rest.StartsWith(form.Prefix, StringComparison.Ordinal) && LengthOf(rest[form.Prefix.Length..], form) is > 0 and var length)
                return new SecretSpan(at, form.Prefix.Length + length, SecretKind.Key);
        }

        return default;
    }

    private static int LengthOf(ReadOnlySpan<char> tail, TokenForm form)
    {
        var length = 0;
        while (length < tail.Length && length <= form.Most && (form.Capitals
            ? char.IsAsciiLetterUpper(tail[length]) || char.IsAsciiDigit(tail[length])
            : char.IsAsciiLetterOrDigit(tail[length]) || form.Marks.Contains(tail[length])))
        {
            length++;
        }

        if (length < form.Least || length > form.Most || (length < tail.Length && char.IsLetterOrDigit(tail[length])))
            return 0;
        return Placeholders.IsRepetitive(tail[..length]) ? 0 : length;
    }

    // Header, payload and signature, in base64url with dots between.
    private static SecretSpan OfJwt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        for (var part = 0; part < 3; part++)
        {
            var start = end;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
                end++;
            if (end - start < (part == 2 ? 16 : 8))
                return default;
            if (part < 2 && (end >= text.Length || text[end++] != '.'))
                return default;
        }

        return new SecretSpan(at, end - at, SecretKind.Key);
    }

    private static SecretSpan OfPem(ReadOnlySpan<char> text, int at)
    {
        var header = text.Slice(at + Pem.Length, Math.Min(40, text.Length - at - Pem.Length));
        var mark = header.IndexOf("PRIVATE KEY", StringComparison.Ordinal);
        if (mark < 0 || header[..mark].Contains('-'))
            return default;
        var body = at + Pem.Length + mark;
        var dashes = body + header[mark..].IndexOf("-----", StringComparison.Ordinal);
        if (dashes < body)
            return default;
        var rest = text.Slice(dashes + 5, Math.Min(LongestPem, text.Length - dashes - 5));
        var stop = rest.IndexOf("-----", StringComparison.Ordinal);
        if (stop < 0)
            return new SecretSpan(at, dashes + 5 + rest.Length - at, SecretKind.Key);
        var end = dashes + 5 + stop;
        if (text[end..].StartsWith("-----END", StringComparison.Ordinal) && text.Slice(end + 8, Math.Min(40, text.Length - end - 8)).IndexOf("-----", StringComparison.Ordinal) is >= 0 and var close)
            end += 8 + close + 5;
        return new SecretSpan(at, end - at, SecretKind.Key);
    }
}
