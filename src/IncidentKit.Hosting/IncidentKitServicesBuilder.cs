using Microsoft.Extensions.DependencyInjection;

namespace IncidentKit.Hosting;

/// <summary>Says what the app's tracker uses, with the words of <see cref="IncidentKitBuilder"/>. Words of other packages, such as
/// <c>UseSqlite</c>, go through <see cref="Configure(Action{IncidentKitBuilder})"/>.</summary>
/// <remarks>Everything is said when the tracker is made, in the order of the calls: a later one replaces an earlier one, but for what is
/// added, which adds up.</remarks>
public sealed class IncidentKitServicesBuilder
{
    private readonly KitSetup _setup;

    internal IncidentKitServicesBuilder(IServiceCollection services, KitSetup setup)
    {
        Services = services;
        _setup = setup;
    }

    /// <summary>The app's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Says something in the words of the builder.</summary>
    /// <param name="configure">Called once, when the tracker is made.</param>
    public IncidentKitServicesBuilder Configure(Action<IncidentKitBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _setup.Add(configure);
        return this;
    }

    /// <summary>Says something in the words of the builder, with what else the app has.</summary>
    /// <param name="configure">Called once, when the tracker is made.</param>
    public IncidentKitServicesBuilder Configure(Action<IServiceProvider, IncidentKitBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _setup.Add(configure);
        return this;
    }

    /// <summary>Keeps incidents in what the setting <c>IncidentKit:Store:Connection</c> names, which is then required.</summary>
    /// <param name="open">Opens it, such as <c>SqliteIncidentStore.Open</c>.</param>
    public IncidentKitServicesBuilder OpenStore(Func<string, IIncidentStore> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _setup.Opener = open;
        return this;
    }

    /// <inheritdoc cref="IncidentKitBuilder.UseStore"/>
    public IncidentKitServicesBuilder UseStore(IIncidentStore store) => Say(store, kit => kit.UseStore(store));

    /// <summary>Keeps incidents in a store that the app makes. The tracker disposes it together with itself.</summary>
    /// <param name="store">Makes it.</param>
    public IncidentKitServicesBuilder UseStore(Func<IServiceProvider, IIncidentStore> store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Configure((services, kit) => kit.UseStore(store(services)));
    }

    /// <inheritdoc cref="IncidentKitBuilder.UsePolicy"/>
    public IncidentKitServicesBuilder UsePolicy(ResponsePolicy policy) => Say(policy, kit => kit.UsePolicy(policy));

    /// <inheritdoc cref="IncidentKitBuilder.UseTimeProvider"/>
    public IncidentKitServicesBuilder UseTimeProvider(TimeProvider time) => Say(time, kit => kit.UseTimeProvider(time));

    /// <inheritdoc cref="IncidentKitBuilder.UseIdSource"/>
    public IncidentKitServicesBuilder UseIdSource(IIdSource ids) => Say(ids, kit => kit.UseIdSource(ids));

    /// <inheritdoc cref="IncidentKitBuilder.AddNotifier"/>
    public IncidentKitServicesBuilder AddNotifier(string name, INotifier notifier, NotifierOptions? options = null) =>
        Say(notifier, kit => kit.AddNotifier(name, notifier, options));

    /// <summary>Adds a notifier that the app makes.</summary>
    /// <param name="name">The name under which its messages wait, 1 to 200 characters; keep it over restarts.</param>
    /// <param name="notifier">Makes it. The app's container disposes what it has made itself; nobody disposes anything else.</param>
    /// <param name="options">What it is told; the defaults when null.</param>
    public IncidentKitServicesBuilder AddNotifier(string name, Func<IServiceProvider, INotifier> notifier, NotifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notifier);
        return Configure((services, kit) => kit.AddNotifier(name, notifier(services), options));
    }

    /// <inheritdoc cref="IncidentKitBuilder.AddConsole"/>
    public IncidentKitServicesBuilder AddConsole(TextWriter writer, string name = "console", NotifierOptions? options = null) =>
        Say(writer, kit => kit.AddConsole(writer, name, options));

    /// <inheritdoc cref="IncidentKitBuilder.ConfigureNotifier"/>
    public IncidentKitServicesBuilder ConfigureNotifier(string name, Func<NotifierOptions, NotifierOptions> change) =>
        Say(change, kit => kit.ConfigureNotifier(name, change));

    /// <inheritdoc cref="IncidentKitBuilder.UseRouting"/>
    public IncidentKitServicesBuilder UseRouting(NotificationRouting routing) => Say(routing, kit => kit.UseRouting(routing));

    /// <inheritdoc cref="IncidentKitBuilder.UseDelivery"/>
    public IncidentKitServicesBuilder UseDelivery(DeliveryOptions options) => Say(options, kit => kit.UseDelivery(options));

    /// <inheritdoc cref="IncidentKitBuilder.AddDeliveryObserver"/>
    public IncidentKitServicesBuilder AddDeliveryObserver(IDeliveryObserver observer) => Say(observer, kit => kit.AddDeliveryObserver(observer));

    /// <inheritdoc cref="IncidentKitBuilder.UseReminders"/>
    public IncidentKitServicesBuilder UseReminders(ReminderOptions? options = null) => Configure(kit => kit.UseReminders(options));

    /// <inheritdoc cref="IncidentKitBuilder.AddReminderObserver"/>
    public IncidentKitServicesBuilder AddReminderObserver(IReminderObserver observer) => Say(observer, kit => kit.AddReminderObserver(observer));

    /// <inheritdoc cref="IncidentKitBuilder.UseLinting"/>
    public IncidentKitServicesBuilder UseLinting(LintOptions options) => Say(options, kit => kit.UseLinting(options));

    /// <inheritdoc cref="IncidentKitBuilder.AddPostmortemReview"/>
    public IncidentKitServicesBuilder AddPostmortemReview(IPostmortemReview review) => Say(review, kit => kit.AddPostmortemReview(review));

    /// <inheritdoc cref="IncidentKitBuilder.UsePostmortemReviews"/>
    public IncidentKitServicesBuilder UsePostmortemReviews(params IEnumerable<IPostmortemReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        IPostmortemReview[] given = [.. reviews];
        return Configure(kit => kit.UsePostmortemReviews(given));
    }

    private IncidentKitServicesBuilder Say(object needed, Action<IncidentKitBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(needed);
        return Configure(configure);
    }
}
