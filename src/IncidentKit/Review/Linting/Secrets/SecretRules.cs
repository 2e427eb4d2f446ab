namespace IncidentKit;

/// <summary>The rules against secrets and personal data in a text that is shared.</summary>
internal static class SecretRules
{
    public static readonly LintRule Key = new(
        "secret-key", "A key or token stands in the text", LintLevel.Error,
        "A report is read by many and kept for long: whoever reads it can use the key.", "P");

    public static readonly LintRule Password = new(
        "secret-password", "A password or secret stands in the text", LintLevel.Error,
        "A report is read by many and kept for long: whoever reads it can sign in.", "P");

    public static readonly LintRule Identity = new(
        "personal-id", "A payment card, bank account or national id stands in the text", LintLevel.Error,
        "Personal data has no place in a report, and the law limits who may see it.", "P");

    public static readonly LintRule Email = new(
        "personal-email", "An e-mail address stands in the text", LintLevel.Warning,
        "An address is personal data, and it says nothing about the incident.", "P");

    public static readonly LintRule Phone = new(
        "personal-phone", "A phone number stands in the text", LintLevel.Warning,
        "A phone number is personal data, and it says nothing about the incident.", "P");

    public static LintRule Of(SecretKind kind) => kind switch
    {
        SecretKind.Key => Key,
        SecretKind.Password => Password,
        SecretKind.Identity => Identity,
        SecretKind.Email => Email,
        _ => Phone,
    };

    public static string SuggestionOf(SecretKind kind) => kind switch
    {
        SecretKind.Key or SecretKind.Password => "Revoke it now, since it was written down; then put a placeholder such as <token> in its place.",
        SecretKind.Identity => "Take it out; where the case matters, write \"one customer's card\".",
        SecretKind.Email => "Write the name, the role or the team instead.",
        _ => "Take it out; write where the on-call number is kept.",
    };
}
