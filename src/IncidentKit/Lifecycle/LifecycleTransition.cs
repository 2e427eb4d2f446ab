using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>One row of the lifecycle table.</summary>
public sealed class LifecycleTransition
{
    internal LifecycleTransition(
        IncidentState from, LifecycleTrigger trigger, IncidentState to, TransitionKind kind, params ImmutableArray<Gate> gates)
    {
        From = from;
        Trigger = trigger;
        To = to;
        Kind = kind;
        Gates = gates;
    }

    /// <summary>The state that is left.</summary>
    public IncidentState From { get; }

    /// <summary>What moves it.</summary>
    public LifecycleTrigger Trigger { get; }

    /// <summary>The state that is entered.</summary>
    public IncidentState To { get; }

    /// <summary>Forward, back, out, or back in.</summary>
    public TransitionKind Kind { get; }

    /// <summary>What has to be satisfied or overridden first; empty for ungated rows.</summary>
    public ImmutableArray<Gate> Gates { get; }

    /// <summary>For example <c>Detected --Triage--> Triaging</c>.</summary>
    public override string ToString() => $"{From} --{Trigger}--> {To}";
}
