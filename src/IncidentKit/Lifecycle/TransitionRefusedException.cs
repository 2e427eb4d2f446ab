using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>A move through the lifecycle was refused; nothing was written.</summary>
/// <remarks>Code <c>transition-refused</c>. The message lists everything that is missing and how to satisfy it.</remarks>
public sealed class TransitionRefusedException : IncidentKitException
{
    internal TransitionRefusedException(TransitionExplanation explanation)
        : base("transition-refused", explanation.ToString()) => Explanation = explanation;

    /// <summary>The state, the trigger and the gates, as <c>Explain</c> gives them.</summary>
    public TransitionExplanation Explanation { get; }

    /// <summary>The state the incident is in, and stays in.</summary>
    public IncidentState State => Explanation.From;

    /// <summary>The trigger that was fired.</summary>
    public LifecycleTrigger Trigger => Explanation.Trigger;

    /// <summary>The gates that are not satisfied; empty when the table has no such transition.</summary>
    public ImmutableArray<GateReport> Unsatisfied => Explanation.Unsatisfied;
}
