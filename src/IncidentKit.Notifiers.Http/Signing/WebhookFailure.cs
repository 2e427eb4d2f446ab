namespace IncidentKit.Notifiers.Http;

/// <summary>Why a webhook is not to be believed.</summary>
public enum WebhookFailure
{
    /// <summary>It is genuine.</summary>
    None,

    /// <summary>A header is missing or empty.</summary>
    HeaderMissing,

    /// <summary>The id has a character that it may not have.</summary>
    IdInvalid,

    /// <summary>The timestamp is no whole number of seconds.</summary>
    TimestampInvalid,

    /// <summary>It was sent longer ago than is tolerated: replayed, or one of the two clocks is wrong.</summary>
    TooOld,

    /// <summary>It was sent further in the future than is tolerated: one of the two clocks is wrong.</summary>
    TooNew,

    /// <summary>There is no signature of a version that can be checked (<c>v1</c>).</summary>
    SignatureUnsupported,

    /// <summary>No signature fits: another secret, or the body is not, byte for byte, what was sent.</summary>
    SignatureWrong,
}
