namespace IncidentKit.Conventions.Tests.Support;

/// <summary>Tests that start the SDK take both cores and much memory: one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class StartsTheSdk : ICollectionFixture<PackedPackages>
{
    public const string Name = "starts the SDK";
}
