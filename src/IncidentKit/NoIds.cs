namespace IncidentKit;

/// <summary>For events that are decided and never stored.</summary>
internal sealed class NoIds : IIdSource
{
    public static readonly NoIds Instance = new();

    public Guid NewId(DateTimeOffset now) => Guid.Empty;
}
