namespace IncidentKit;

/// <summary>The base of every error that IncidentKit raises on purpose.</summary>
/// <remarks>
/// A refusal is an exception that carries data; an expected absence is <see langword="null"/>; "may I?" is a query.
/// Nothing has been written when one of these is thrown, unless the derived type says otherwise.
/// </remarks>
public abstract class IncidentKitException : Exception
{
    /// <summary>Makes the error with its stable code.</summary>
    /// <param name="code">Lower-case words joined by hyphens, such as <c>transition-refused</c>.</param>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">What caused it, when something else did.</param>
    protected IncidentKitException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>A stable identifier of the kind of error, the same in every version and language; also the HTTP problem type.</summary>
    public string Code { get; }
}
