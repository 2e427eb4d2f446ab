using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IncidentKit.Hosting;

/// <summary>What was said about the tracker until it is made: the calls of <c>AddIncidentKit</c> and of its builder, in their order.</summary>
internal sealed class KitSetup
{
    private readonly List<Delegate> _said = [];
    private readonly List<Action<IServiceProvider, IncidentKitBuilder>> _steps = [];

    /// <summary>Opens the store that the configuration names.</summary>
    public Func<string, IIncidentStore>? Opener { get; set; }

    /// <summary>Adds a step, unless the very same was added before: whoever registers twice means it once.</summary>
    public void Add(Action<IServiceProvider, IncidentKitBuilder> step)
    {
        if (!Knows(step))
            _steps.Add(step);
    }

    public void Add(Action<IncidentKitBuilder> step)
    {
        if (!Knows(step))
            _steps.Add((_, kit) => step(kit));
    }

    /// <exception cref="OptionsValidationException">The configuration can't be.</exception>
    public IncidentTracker Build(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<IncidentKitOptions>>().Value;
        var kit = new IncidentKitBuilder();
        Take(services, kit);
        Take(options, kit);
        foreach (var step in _steps)
            step(services, kit);
        if (options.StoreConnection is not null && !kit.HasStore)
        {
            throw new OptionsValidationException(nameof(IncidentKitOptions), typeof(IncidentKitOptions), [
                $"{IncidentKitOptions.SectionName}:Store:Connection is set, but nothing opens it; say how with {nameof(IncidentKitServicesBuilder.OpenStore)}, or leave it out."]);
        }

        foreach (var (name, change) in options.Notifiers)
            kit.ConfigureNotifier(name, change);
        try
        {
            var tracker = kit.Build();
            if (!kit.HasStore)
                KitLog.KeptInMemory(KitLog.Of(services.GetService<ILoggerFactory>(), KitLog.HostingCategory));
            return tracker;
        }
        catch (ArgumentException exception)
        {
            throw new OptionsValidationException(nameof(IncidentKitOptions), typeof(IncidentKitOptions), [
                $"{IncidentKitOptions.SectionName}: {exception.Message}"]);
        }
    }

    /// <summary>What others have registered in the container.</summary>
    private static void Take(IServiceProvider services, IncidentKitBuilder kit)
    {
        if (services.GetService<TimeProvider>() is { } time)
            kit.UseTimeProvider(time);
        if (services.GetService<IIdSource>() is { } ids)
            kit.UseIdSource(ids);
        if (services.GetService<IIncidentStore>() is { } store)
            kit.UseStore(store);
        foreach (var observer in services.GetServices<IDeliveryObserver>())
            kit.AddDeliveryObserver(observer);
        foreach (var observer in services.GetServices<IReminderObserver>())
            kit.AddReminderObserver(observer);
    }

    private void Take(IncidentKitOptions options, IncidentKitBuilder kit)
    {
        if (options.Policy is { } policy)
            kit.UsePolicy(policy);
        if (options.Routing is { } routing)
            kit.UseRouting(routing);
        if (options.Delivery is { } delivery)
            kit.UseDelivery(delivery);
        if (options.Reminders is { } reminders)
            kit.UseReminders(reminders);
        if (Opener is { } open)
            kit.UseStore(open(options.StoreConnection!));
    }

    private bool Knows(Delegate step)
    {
        if (_said.Contains(step))
            return true;
        _said.Add(step);
        return false;
    }
}
