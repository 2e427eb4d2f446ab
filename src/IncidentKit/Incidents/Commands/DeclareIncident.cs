using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Opens an incident. <see cref="IncidentCommand.At"/> is the time of detection.</summary>
/// <param name="By">Who or what detected it.</param>
/// <param name="Title">A short title, 1 to 200 characters.</param>
public sealed record DeclareIncident(Actor By, string Title) : IncidentCommand(By)
{
    /// <summary>When users started to be affected, when known; monitoring may notice before they do.</summary>
    public DateTimeOffset? ImpactStartedAt { get; init; }

    /// <summary>Real unless said otherwise.</summary>
    public IncidentMode Mode { get; init; }

    /// <summary>Open unless said otherwise.</summary>
    public IncidentVisibility Visibility { get; init; }

    /// <summary>The systems known to be affected.</summary>
    public IReadOnlyList<string> Systems { get; init => field = value ?? []; } = [];

    internal void Declare(Decision decision, IncidentReference reference)
    {
        decision.Line(nameof(Title), Title);
        decision.Defined(nameof(Mode), Mode);
        decision.Defined(nameof(Visibility), Visibility);
        SetAffectedSystems.Check(decision, Systems);
        decision.Check(reference != default, "Reference", "must be given");
        var started = ImpactStartedAt is { } time ? IncidentTime.Normalize(time) : (DateTimeOffset?)null;
        if (started is { } start)
            decision.NotInTheFuture(nameof(ImpactStartedAt), start);
        decision.Record(new IncidentDeclared(reference, Title, Mode, Visibility, (Systems ?? []).ToAppendOnly(), started));
    }

    internal override void Decide(Decision decision) => decision.Refuse("State", "is past the declaration; a new incident needs a new id");
}
