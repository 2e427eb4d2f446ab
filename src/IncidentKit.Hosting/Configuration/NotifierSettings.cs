namespace IncidentKit.Hosting;

/// <summary>Reads what is set for one notifier.</summary>
internal sealed class NotifierSettings(SettingsSection settings)
{
    /// <summary>A section that is the notifier's own business.</summary>
    public const string Own = "Settings";

    private static readonly string[] s_known =
    [
        nameof(NotifierOptions.ReceivesDrills), nameof(NotifierOptions.MildestSeverity), nameof(NotifierOptions.Kinds),
        nameof(NotifierOptions.Audience), nameof(NotifierOptions.Timeout), nameof(NotifierOptions.FirstRetryAfter),
        nameof(NotifierOptions.LongestRetryAfter), nameof(NotifierOptions.MaxAttempts), nameof(NotifierOptions.MaxConcurrency), nameof(NotifierOptions.MaxPerMinute), Own,
    ];

    public Func<NotifierOptions, NotifierOptions> Read()
    {
        settings.WithOnly(s_known);
        const string name = "n";
        var read = new CheckedOptions<NotifierOptions>(
            settings, new NotifierOptions(), options => new IncidentKitBuilder().AddNotifier(name, NoNotifier.Instance, options), $"Notifier '{name}': ");
        read.Take(settings.Flag(nameof(NotifierOptions.ReceivesDrills)), (options, value) => options with { ReceivesDrills = value });
        read.Take(settings.SeverityOf(nameof(NotifierOptions.MildestSeverity)), (options, value) => options with { MildestSeverity = value });
        if (settings.Texts(nameof(NotifierOptions.Kinds)) is { } kinds)
            read.Take(options => options with { Kinds = kinds.ToHashSet(StringComparer.Ordinal) });
        read.Take(settings.Choice<Audience>(nameof(NotifierOptions.Audience)), (options, value) => options with { Audience = value });
        read.Take(settings.Duration(nameof(NotifierOptions.Timeout)), (options, value) => options with { Timeout = value });
        read.Take(settings.Duration(nameof(NotifierOptions.FirstRetryAfter)), (options, value) => options with { FirstRetryAfter = value });
        read.Take(settings.Duration(nameof(NotifierOptions.LongestRetryAfter)), (options, value) => options with { LongestRetryAfter = value });
        read.Take(settings.Number(nameof(NotifierOptions.MaxAttempts)), (options, value) => options with { MaxAttempts = value });
        read.Take(settings.Number(nameof(NotifierOptions.MaxConcurrency)), (options, value) => options with { MaxConcurrency = value });
        read.Take(settings.Number(nameof(NotifierOptions.MaxPerMinute)), (options, value) => options with { MaxPerMinute = value });
        return read.Change;
    }
}
