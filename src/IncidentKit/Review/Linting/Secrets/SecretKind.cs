namespace IncidentKit;

/// <summary>What must not be shared.</summary>
internal enum SecretKind
{
    /// <summary>A key or token whose form gives it away.</summary>
    Key,

    /// <summary>A password, or what is assigned to a word such as <c>secret</c>.</summary>
    Password,

    /// <summary>A payment card, bank account or national id.</summary>
    Identity,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,
}
