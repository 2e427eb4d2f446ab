namespace IncidentKit.Commands;

/// <summary>Moves the incident along the flow, or a step back.</summary>
/// <param name="By">Who moves it.</param>
/// <param name="Trigger">Where to; the side exits and the ways back in have commands of their own.</param>
public sealed record Advance(Actor By, LifecycleTrigger Trigger) : IncidentCommand(By)
{
    /// <summary>A remark for the timeline.</summary>
    public string? Note { get; init; }

    /// <summary>Why to go on although gates are not satisfied (ruling 11). Each of them becomes process debt; without unsatisfied
    /// gates it has no effect.</summary>
    public string? OverrideReason { get; init; }

    internal override bool ReadsPostmortem => Trigger == LifecycleTrigger.Close;

    internal override void Decide(Decision decision)
    {
        decision.Defined(nameof(Trigger), Trigger);
        decision.OptionalProse(nameof(Note), Note);
        decision.OptionalProse(nameof(OverrideReason), OverrideReason);
        decision.Check(
            Trigger is not (LifecycleTrigger.Decline or LifecycleTrigger.Cancel or LifecycleTrigger.Merge or LifecycleTrigger.Unmerge
                or LifecycleTrigger.Reopen),
            nameof(Trigger), $"is {Trigger}, which needs a reason; use the command of that name");
        decision.Move(Trigger, Note, OverrideReason);
    }
}
