using System.Collections.Immutable;
using Stateless;

namespace IncidentKit;

/// <summary>The lifecycle table, and the state machine that runs it.</summary>
/// <remarks>
/// The rows below are the only definition: the machine is configured from them, and the docs' diagram is drawn from them.
/// A machine is configured once a thread, with the state held outside of it, because Stateless is neither thread-safe nor cheap
/// to configure. Guards are pure and synchronous, there are no entry actions, and replaying events never asks the machine.
/// </remarks>
public static class IncidentLifecycle
{
    // Per thread and invisible: a machine holds no incident between two calls.
    [ThreadStatic]
    private static Machine? s_machine;

    /// <summary>Every permitted transition, in the order of the flow.</summary>
    public static ImmutableArray<LifecycleTransition> Transitions { get; } = [.. Rows()];

    /// <summary>What can be fired from a state, gates left aside, in the order of the table.</summary>
    /// <param name="state">Any state.</param>
    public static IEnumerable<LifecycleTrigger> TriggersFrom(IncidentState state) =>
        Transitions.Where(row => row.From == state).Select(row => row.Trigger).Distinct();

    /// <summary>The row for a state and a trigger, or null when the table has none.</summary>
    /// <param name="from">The state to leave.</param>
    /// <param name="trigger">The trigger to fire.</param>
    /// <param name="beforeMerge">For an unmerge, the state to return to; the first row is returned when it is not given.</param>
    public static LifecycleTransition? Find(IncidentState from, LifecycleTrigger trigger, IncidentState? beforeMerge = null)
    {
        foreach (var row in Transitions)
        {
            if (row.From == from && row.Trigger == trigger && (beforeMerge is null || row.To == beforeMerge))
                return row;
        }

        return null;
    }

    /// <summary>Fires the trigger on the machine; the state entered, or null when the machine refuses.</summary>
    internal static IncidentState? Fire(IncidentState from, LifecycleTrigger trigger, IGateEvidence evidence) =>
        (s_machine ??= new Machine()).Fire(from, trigger, evidence);

    private static IEnumerable<LifecycleTransition> Rows()
    {
        yield return new(IncidentState.Detected, LifecycleTrigger.Triage, IncidentState.Triaging, TransitionKind.Forward,
            Gates.Acknowledged);
        yield return new(IncidentState.Triaging, LifecycleTrigger.Mitigate, IncidentState.Mitigating, TransitionKind.Forward,
            Gates.SeveritySet, Gates.TriageAnswered, Gates.CommanderAssigned);
        yield return new(IncidentState.Mitigating, LifecycleTrigger.Investigate, IncidentState.Investigating, TransitionKind.Forward,
            Gates.MitigationTried);
        yield return new(IncidentState.Investigating, LifecycleTrigger.Fix, IncidentState.Fixing, TransitionKind.Forward,
            Gates.CauseStated, Gates.StrategyChosen, Gates.HotfixRulesAcknowledged);
        yield return new(IncidentState.Fixing, LifecycleTrigger.Validate, IncidentState.Validating, TransitionKind.Forward,
            Gates.FixApplied, Gates.StagingTested, Gates.FixReviewed);
        yield return new(IncidentState.Validating, LifecycleTrigger.Resolve, IncidentState.Resolved, TransitionKind.Forward,
            Gates.Validated, Gates.ImpactEnded, Gates.ResolutionNoticeSent);
        yield return new(IncidentState.Resolved, LifecycleTrigger.Learn, IncidentState.Learning, TransitionKind.Forward);
        yield return new(IncidentState.Learning, LifecycleTrigger.Close, IncidentState.Closed, TransitionKind.Forward,
            Gates.PostmortemApproved, Gates.PostmortemShared, Gates.NoBlockingFinding, Gates.ActionsOwned);

        yield return new(IncidentState.Validating, LifecycleTrigger.Fix, IncidentState.Fixing, TransitionKind.Back);
        yield return new(IncidentState.Fixing, LifecycleTrigger.Investigate, IncidentState.Investigating, TransitionKind.Back);
        foreach (var state in (IncidentState[])[IncidentState.Investigating, IncidentState.Fixing, IncidentState.Validating])
            yield return new(state, LifecycleTrigger.Mitigate, IncidentState.Mitigating, TransitionKind.Back);

        yield return new(IncidentState.Detected, LifecycleTrigger.Decline, IncidentState.Declined, TransitionKind.SideExit);
        yield return new(IncidentState.Triaging, LifecycleTrigger.Decline, IncidentState.Declined, TransitionKind.SideExit);
        foreach (var state in Enum.GetValues<IncidentState>().Where(state => state.IsActive()))
        {
            yield return new(state, LifecycleTrigger.Cancel, IncidentState.Cancelled, TransitionKind.SideExit);
            yield return new(state, LifecycleTrigger.Merge, IncidentState.Merged, TransitionKind.SideExit);
            yield return new(IncidentState.Merged, LifecycleTrigger.Unmerge, state, TransitionKind.Return);
        }

        foreach (var state in (IncidentState[])[IncidentState.Resolved, IncidentState.Learning, IncidentState.Closed])
            yield return new(state, LifecycleTrigger.Reopen, IncidentState.Mitigating, TransitionKind.Return);
    }

    private sealed class Machine
    {
        private readonly StateMachine<IncidentState, LifecycleTrigger> _machine;
        private IncidentState _state;
        private IGateEvidence? _evidence;
        private bool _refused;

        public Machine()
        {
            _machine = new(() => _state, state => _state = state);
            _machine.OnUnhandledTrigger((_, _, _) => _refused = true);
            foreach (var row in Transitions)
            {
                var configuration = _machine.Configure(row.From);
                if (row.Trigger == LifecycleTrigger.Unmerge)
                    configuration.PermitIf(row.Trigger, row.To, () => _evidence!.StateBeforeMerge == row.To);
                else if (row.Gates.IsEmpty)
                    configuration.Permit(row.Trigger, row.To);
                else
                    configuration.PermitIf(row.Trigger, row.To, [.. row.Gates.Select(Guard)]);
            }
        }

        public IncidentState? Fire(IncidentState from, LifecycleTrigger trigger, IGateEvidence evidence)
        {
            _state = from;
            _evidence = evidence;
            _refused = false;
            try
            {
                _machine.Fire(trigger);
                return _refused ? null : _state;
            }
            finally
            {
                _evidence = null;
            }
        }

        private Tuple<Func<bool>, string> Guard(Gate gate) => new(() => _evidence!.LetsPass(gate), gate.Id);
    }
}
