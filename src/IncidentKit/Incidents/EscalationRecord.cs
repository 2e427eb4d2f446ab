namespace IncidentKit;

/// <summary>The escalations so far (T4, A5).</summary>
/// <remarks>Immutable; equal by content. Every single one stands in the timeline.</remarks>
public sealed record EscalationRecord
{
    private readonly AppendOnlyList<Escalation> _steps = AppendOnlyList<Escalation>.Empty;

    /// <summary>The steps of the policy that were carried out, each once, in the order of recording.</summary>
    public IReadOnlyList<Escalation> Steps => _steps;

    /// <summary>The last one recorded, whether it was a step of the policy or not; null while there was none.</summary>
    public Escalation? Last { get; private init; }

    internal static EscalationRecord Empty { get; } = new();

    /// <summary>How a step was carried out; null while it was not.</summary>
    /// <param name="step">From 1.</param>
    public Escalation? this[int step]
    {
        get
        {
            for (var i = 0; i < _steps.Count; i++)
            {
                if (_steps[i].Step == step)
                    return _steps[i];
            }

            return null;
        }
    }

    internal EscalationRecord With(Escalation escalation) =>
        new(this, escalation.Step is { } step && this[step] is null ? _steps.Add(escalation) : _steps) { Last = escalation };

    private EscalationRecord()
    {
    }

    private EscalationRecord(EscalationRecord other, AppendOnlyList<Escalation> steps)
        : this(other) => _steps = steps;
}
