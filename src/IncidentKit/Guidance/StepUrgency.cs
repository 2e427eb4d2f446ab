namespace IncidentKit;

/// <summary>How soon a step should be done.</summary>
public enum StepUrgency
{
    /// <summary>Its time is over.</summary>
    Overdue,

    /// <summary>The response waits for it.</summary>
    Now,

    /// <summary>It should be done beside the rest; its clock, if it has one, still runs.</summary>
    Soon,

    /// <summary>It makes the record or the response better.</summary>
    WhenPossible,
}
