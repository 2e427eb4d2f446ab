namespace IncidentKit;

/// <summary>Keeps what a monitored candidate policy sees otherwise.</summary>
/// <remarks>Called on the thread that classifies, possibly on several at once. What it throws is swallowed and counted: watching a candidate never
/// gets in the way of an incident.</remarks>
public interface ISeverityDifferenceRecorder
{
    /// <summary>Keeps a difference.</summary>
    /// <param name="difference">The difference.</param>
    void Record(SeverityDifference difference);
}
