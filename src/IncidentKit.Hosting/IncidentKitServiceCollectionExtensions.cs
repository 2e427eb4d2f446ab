using IncidentKit;
using IncidentKit.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds IncidentKit to an app.</summary>
/// <remarks>Each call adds to what was said before; the same call twice does no harm. What is registered already, such as a
/// <see cref="TimeProvider"/>, an <see cref="IIdSource"/>, an <see cref="IIncidentStore"/> or an <see cref="IncidentTracker"/>, stays and
/// is used.</remarks>
public static class IncidentKitServiceCollectionExtensions
{
    /// <summary>Adds an <see cref="IncidentTracker"/>, and a background service that gives reminders and delivers messages. Settings come
    /// from the section <c>IncidentKit</c> of the app's configuration, if it has one.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">What to use, in the words of the builder.</param>
    public static IncidentKitServicesBuilder AddIncidentKit(this IServiceCollection services, Action<IncidentKitBuilder>? configure = null)
    {
        var builder = Add(services, null);
        return configure is null ? builder : builder.Configure(configure);
    }

    /// <summary>As <see cref="AddIncidentKit(IServiceCollection, Action{IncidentKitBuilder})"/>, with what else the app has.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">What to use; called once, when the tracker is made.</param>
    public static IncidentKitServicesBuilder AddIncidentKit(
        this IServiceCollection services, Action<IServiceProvider, IncidentKitBuilder> configure) =>
        Add(services, null).Configure(configure);

    /// <summary>As <see cref="AddIncidentKit(IServiceCollection, Action{IncidentKitBuilder})"/>, with settings from here.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configuration">A section, or a whole configuration, of which the section <c>IncidentKit</c> is read.</param>
    /// <param name="configure">What to use, in the words of the builder.</param>
    public static IncidentKitServicesBuilder AddIncidentKit(
        this IServiceCollection services, IConfiguration configuration, Action<IncidentKitBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var builder = Add(services, configuration);
        return configure is null ? builder : builder.Configure(configure);
    }

    /// <summary>As <see cref="AddIncidentKit(IServiceCollection, IConfiguration, Action{IncidentKitBuilder})"/>, with what else the app
    /// has.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configuration">A section, or a whole configuration, of which the section <c>IncidentKit</c> is read.</param>
    /// <param name="configure">What to use; called once, when the tracker is made.</param>
    public static IncidentKitServicesBuilder AddIncidentKit(
        this IServiceCollection services, IConfiguration configuration, Action<IServiceProvider, IncidentKitBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, configuration).Configure(configure);
    }

    private static IncidentKitServicesBuilder Add(IServiceCollection services, IConfiguration? configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        var setup = Instance<KitSetup>(services);
        var added = Instance<AddedConfiguration>(services);
        added.Given = configuration ?? added.Given;

        services.AddOptions<IncidentKitOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<IncidentKitOptions>, SettingsReader>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IncidentKitOptions>, OptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDeliveryObserver, DeliveryLog>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReminderObserver, ReminderLog>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<RunningSince>();
        services.TryAddSingleton(setup.Build);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, IncidentKitService>());
        return new IncidentKitServicesBuilder(services, setup);
    }

    /// <summary>The one instance that all calls share.</summary>
    private static T Instance<T>(IServiceCollection services)
        where T : class, new()
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(T))?.ImplementationInstance is T known)
            return known;
        var made = new T();
        services.AddSingleton(made);
        return made;
    }
}
