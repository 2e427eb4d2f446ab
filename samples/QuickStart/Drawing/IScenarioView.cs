using IncidentKit;

namespace QuickStart;

/// <summary>Shows a play to a person.</summary>
internal interface IScenarioView
{
    /// <summary>Lists the incidents that the store holds from earlier runs; not called when there are none.</summary>
    void ShowEarlier(string database, IReadOnlyList<IncidentSummary> earlier);

    /// <summary>Shows the play, step by step as it comes, and takes the time that a reader needs.</summary>
    /// <returns>The last moment.</returns>
    Task<Moment> ShowAsync(ScenarioFile scenario, IAsyncEnumerable<Moment> play, CancellationToken cancellationToken);

    /// <summary>Shows how the response kept to the process, and what the postmortem claims against its own record.</summary>
    void ShowAudit(ProcessAudit audit, IReadOnlyList<FactCheck> contradicted);

    /// <summary>Says what is where after the play.</summary>
    void ShowWritten(IReadOnlyList<string> lines);
}
