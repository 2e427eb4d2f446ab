namespace IncidentKit;

/// <summary>Runs a candidate policy beside the active one. The active one decides; of the candidate only the differences are recorded.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class SeverityMonitor
{
    private readonly SeverityClassifier _candidate;
    private readonly ISeverityDifferenceRecorder _recorder;
    private long _compared;
    private long _differed;
    private long _recorderFailures;

    /// <summary>Begins to watch.</summary>
    /// <param name="active">What decides.</param>
    /// <param name="candidate">What is only watched.</param>
    /// <param name="recorder">Keeps the differences.</param>
    public SeverityMonitor(SeverityClassifier active, SeverityClassifier candidate, ISeverityDifferenceRecorder recorder)
    {
        ArgumentNullException.ThrowIfNull(active);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(recorder);
        Active = active;
        _candidate = candidate;
        _recorder = recorder;
    }

    /// <summary>What decides.</summary>
    public SeverityClassifier Active { get; }

    /// <summary>How many verdicts were compared.</summary>
    public long Compared => Interlocked.Read(ref _compared);

    /// <summary>How many of them differed, or could not be judged by the candidate.</summary>
    public long Differed => Interlocked.Read(ref _differed);

    /// <summary>How many differences the recorder failed to keep.</summary>
    public long RecorderFailures => Interlocked.Read(ref _recorderFailures);

    /// <summary>The active policy's verdict; the candidate's is compared on the side.</summary>
    /// <param name="subject">What is classified, such as an incident's reference.</param>
    /// <param name="facts">Facts of the active policy. Those that the candidate does not know are left aside.</param>
    public SeverityVerdict Classify(string subject, SeverityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var verdict = Active.Classify(facts);
        Interlocked.Increment(ref _compared);
        Watch(subject, verdict, facts.Known);
        return verdict;
    }

    private void Watch(string subject, SeverityVerdict verdict, IEnumerable<KeyValuePair<string, FactValue>> known)
    {
        SeverityDifference? difference = null;
        try
        {
            var own = known.Where(fact => FactsReading.FactOf(_candidate.Policy, fact.Key) is not null);
            var other = _candidate.Classify(SeverityFacts.From(_candidate.Policy, own));
            if (other.Level != verdict.Level || other.BestPossible != verdict.BestPossible)
                difference = new SeverityDifference(subject, verdict, other, null);
        }
        catch (SeverityFactsException exception)
        {
            difference = new SeverityDifference(subject, verdict, null, exception.Message);
        }

        if (difference is null)
            return;
        Interlocked.Increment(ref _differed);
        try
        {
            _recorder.Record(difference);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Interlocked.Increment(ref _recorderFailures);
        }
    }
}
