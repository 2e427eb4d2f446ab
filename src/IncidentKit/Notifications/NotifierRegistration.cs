namespace IncidentKit;

/// <summary>A notifier with the name under which its messages wait, and what it is told.</summary>
internal sealed record NotifierRegistration(string Name, INotifier Notifier, NotifierOptions Options)
{
    /// <exception cref="ArgumentException">An option is impossible.</exception>
    public NotifierRegistration With(NotifierOptions options)
    {
        options.Validate(Name);
        return this with { Options = options };
    }
}
