namespace IncidentKit.Testing.Tests.Stores;

/// <summary>A way of breaking a store that one case has to notice.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Break">What is wrong with the store.</param>
internal sealed record StoreSaboteur(string CaseId, Action<BrokenStore> Break)
{
    /// <summary>What is wrong when the data are opened again.</summary>
    public Action<BrokenStore> BreakReopened { get; init; } = _ => { };

    /// <summary>What is wrong with the store of the process that is killed.</summary>
    public Action<BrokenStore> BreakKilled { get; init; } = _ => { };

    public static StoreSaboteur None { get; } = new("", _ => { });
}
