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
    Answer InfrastructureIssue = Answer.Unknown);
