namespace IncidentKit;

/// <summary>One thing that is wrong with a policy.</summary>
/// <param name="Path">Where, as a JSON path such as <c>$.severities.SEV-2.updateEvery</c>.</param>
/// <param name="Problem">What is wrong, as the end of a sentence that starts with the place.</param>
public sealed record PolicyProblem(string Path, string Problem)
{
    /// <summary>For example <c>$.thresholds.whys is 0, which is not 1 to 20</c>.</summary>
    public override string ToString() => $"{Path} {Problem}";
}
