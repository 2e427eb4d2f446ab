namespace IncidentKit;

/// <summary>Words to which secrets are assigned.</summary>
internal static class SecretWords
{
    /// <summary>What is assigned to these is a password, however short.</summary>
    public static readonly string[] Passwords = ["password", "passwd", "passphrase", "passwort", "pwd"];

    /// <summary>What is assigned to these is secret when it looks random.</summary>
    public static readonly string[] Secrets =
    [
        "secret", "token", "apikey", "api key", "api_key", "api-key", "access key", "accesskey", "access_key", "secret key", "secret_key",
        "secretkey", "private key", "private_key", "privatekey", "accountkey", "account_key", "encryption_key", "encryption key",
        "signing_key", "signing key", "credential",
    ];

    public static readonly string[] All = [.. Passwords, .. Secrets];
}
