namespace IncidentKit.Events;

/// <summary>What an event says happened.</summary>
/// <remarks>A closed set of immutable records; each knows how it changes the incident and how the timeline tells it. A kind that
/// this version does not know is kept as <see cref="UnknownChange"/>.</remarks>
public abstract record IncidentChange
{
    private protected IncidentChange()
    {
    }

    /// <summary>One sentence for the timeline.</summary>
    internal abstract string Text { get; }

    /// <summary>Whether it belongs into the postmortem's timeline, or is a detail of the record.</summary>
    internal virtual bool IsKey => true;

    /// <summary>Whether notifiers are told of it unless they ask for kinds of their own choice.</summary>
    internal virtual bool IsNews => IsKey;

    /// <summary>Whether it only changes how another entry is shown, and is no entry of the timeline itself.</summary>
    internal virtual bool IsAboutTheRecord => false;

    /// <summary>The next state; version, history and times of recording are the caller's.</summary>
    internal abstract Incident Apply(Incident incident, IncidentEvent recorded);
}
