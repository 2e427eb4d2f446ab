namespace IncidentKit.Hosting;

/// <summary>What is set outside the program, in the section <c>IncidentKit</c> of the configuration or by <c>Configure</c>.</summary>
/// <remarks>It is checked when the host starts: everything that is wrong is said at once, each with its key, the problem and what would be
/// right. What the program says by the words of the builder goes before it, but for <see cref="Notifiers"/>, which go before what the
/// program says. Changes while the program runs have no effect.</remarks>
public sealed class IncidentKitOptions
{
    /// <summary>The name of the section.</summary>
    public const string SectionName = "IncidentKit";

    /// <summary>The policy, from <c>PolicyFile</c> or <c>Policy</c>; null for the default.</summary>
    public ResponsePolicy? Policy { get; set; }

    /// <summary>The routing, from <c>RoutingFile</c> or <c>Routing</c>; null for none.</summary>
    public NotificationRouting? Routing { get; set; }

    /// <summary>What the store opens, from <c>Store:Connection</c>, such as a file; for
    /// <see cref="IncidentKitServicesBuilder.OpenStore"/>. May hold a password, and stands in no message.</summary>
    public string? StoreConnection { get; set; }

    /// <summary>Whether this process gives reminders and delivers messages, from <c>RunInBackground</c>; true unless said otherwise.</summary>
    public bool RunInBackground { get; set; } = true;

    /// <summary>How messages are delivered, from <c>Delivery</c>; null for the defaults.</summary>
    public DeliveryOptions? Delivery { get; set; }

    /// <summary>How people are reminded, from <c>Reminders</c>; null for the defaults.</summary>
    public ReminderOptions? Reminders { get; set; }

    /// <summary>When health checks complain, from <c>Health</c>.</summary>
    public IncidentKitHealthOptions Health { get; set; } = new();

    /// <summary>Changes to the options of notifiers by their names, from <c>Notifiers</c>. Each name must be that of a notifier that is
    /// added.</summary>
    public IDictionary<string, Func<NotifierOptions, NotifierOptions>> Notifiers { get; } =
        new Dictionary<string, Func<NotifierOptions, NotifierOptions>>(StringComparer.Ordinal);

    /// <summary>What is wrong with the configuration, each as a sentence or two.</summary>
    internal List<string> Problems { get; } = [];
}
