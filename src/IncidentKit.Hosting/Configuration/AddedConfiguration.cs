using Microsoft.Extensions.Configuration;

namespace IncidentKit.Hosting;

/// <summary>The configuration that <c>AddIncidentKit</c> was given, if any.</summary>
internal sealed class AddedConfiguration
{
    /// <summary>A section as it is; of a whole configuration, the section <see cref="IncidentKitOptions.SectionName"/>.</summary>
    public IConfiguration? Given { get; set; }

    public IConfigurationSection? SectionOf(IConfiguration? registered) =>
        (Given ?? registered) is { } configuration ? configuration as IConfigurationSection ?? configuration.GetSection(IncidentKitOptions.SectionName) : null;
}
