namespace IncidentKit;

/// <summary>What the fix-strategy tree asks about (F); every answer is unknown unless given.</summary>
/// <param name="CausedByRecentDeploy">Is the root cause in a recent deploy?</param>
/// <param name="CanRollBackSafely">Can it be rolled back safely?</param>
/// <param name="DataIssue">Is it a data issue?</param>
/// <param name="InfrastructureIssue">Is it an infrastructure issue?</param>
public readonly record struct FixFacts(
    Answer CausedByRecentDeploy = Answer.Unknown,
    Answer CanRollBackSafely = Answer.Unknown,
    Answer DataIssue = Answer.Unknown,
    Answer InfrastructureIssue = Answer.Unknown)
{
    /// <summary>The answer to one fact.</summary>
    /// <param name="fact">The fact asked about.</param>
    public Answer this[FixFact fact] => fact switch
    {
        FixFact.CausedByRecentDeploy => CausedByRecentDeploy,
        FixFact.CanRollBackSafely => CanRollBackSafely,
        FixFact.DataIssue => DataIssue,
        FixFact.InfrastructureIssue => InfrastructureIssue,
        _ => Answer.Unknown,
    };

    /// <summary>The same facts with one answered.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="answer">Yes, no or unknown.</param>
    public FixFacts With(FixFact fact, Answer answer) => fact switch
    {
        FixFact.CausedByRecentDeploy => this with { CausedByRecentDeploy = answer },
        FixFact.CanRollBackSafely => this with { CanRollBackSafely = answer },
        FixFact.DataIssue => this with { DataIssue = answer },
        FixFact.InfrastructureIssue => this with { InfrastructureIssue = answer },
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "The strategy tree does not ask about this."),
    };
}
