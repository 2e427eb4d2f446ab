using IncidentKit.Commands;

namespace IncidentKit;

/// <summary>Merges two incidents in two steps, so that each store transaction touches one incident.</summary>
/// <remarks>
/// First the incident that goes on takes the duplicate in, then the duplicate ends. Whoever takes the last first step of a cycle sees
/// all the others, and is refused. When the second step is refused or fails, the first is taken back or, after a crash, repeated
/// harmlessly by a retry.
/// </remarks>
internal sealed class IncidentMerger(IncidentTracker tracker)
{
    public async Task<Incident> MergeAsync(IncidentId id, Merge command, CancellationToken cancellationToken)
    {
        var duplicate = await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        if (duplicate.State == IncidentState.Merged && duplicate.MergedInto == command.Into && command.Key is not null)
            return await tracker.ExecuteOneAsync(id, command, cancellationToken).ConfigureAwait(false);
        await CheckAsync(duplicate, command, cancellationToken).ConfigureAwait(false);
        await tracker.ExecuteOneAsync(command.Into, new AbsorbDuplicate(command.By, id, duplicate.Reference), cancellationToken).ConfigureAwait(false);
        try
        {
            await RefuseCycleAsync(
                await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false), command.Into, cancellationToken).ConfigureAwait(false);
            return await tracker.ExecuteOneAsync(id, command, cancellationToken).ConfigureAwait(false);
        }
        catch (IncidentKitException)
        {
            await ReleaseAsync(command.Into, command.By, duplicate, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Refuses what can be refused before anything is written; both incidents as they are now.</summary>
    public async Task<(Incident Duplicate, Incident Target)> CheckAsync(IncidentId id, Merge command, CancellationToken cancellationToken)
    {
        var duplicate = await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return (duplicate, await CheckAsync(duplicate, command, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Incident> UnmergeAsync(IncidentId id, Unmerge command, CancellationToken cancellationToken)
    {
        var before = await tracker.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var after = await tracker.ExecuteOneAsync(id, command, cancellationToken).ConfigureAwait(false);
        if (before.MergedInto is { } target)
            await ReleaseAsync(target, command.By, after, cancellationToken).ConfigureAwait(false);
        return after;
    }

    private async Task<Incident> CheckAsync(Incident duplicate, Merge command, CancellationToken cancellationToken)
    {
        if (await tracker.FindAsync(command.Into, cancellationToken).ConfigureAwait(false) is not { } target)
            throw Refused(nameof(Merge.Into), $"is {command.Into}, which this store does not have");
        if (target.State.IsEnded())
            throw Refused(nameof(Merge.Into), $"is {target.Reference}, which is {target.State}; merge into one that goes on");

        // Everything that can be refused without the other incident is refused before that one is told.
        duplicate.Decide(command, tracker.Policy, tracker.Now, NoIds.Instance);
        await RefuseCycleAsync(duplicate, command.Into, cancellationToken).ConfigureAwait(false);
        return target;
    }

    private async Task ReleaseAsync(IncidentId target, Actor by, Incident duplicate, CancellationToken cancellationToken) =>
        await tracker.ExecuteOneAsync(target, new ReleaseDuplicate(by, duplicate.Id, duplicate.Reference), cancellationToken)
            .ConfigureAwait(false);

    private async Task RefuseCycleAsync(Incident duplicate, IncidentId into, CancellationToken cancellationToken)
    {
        var seen = new HashSet<IncidentId> { duplicate.Id };
        var open = new Stack<IncidentId>(duplicate.Duplicates);
        while (open.TryPop(out var next))
        {
            if (next == into)
                throw Refused(nameof(Merge.Into), "is itself part of this incident: that would be a cycle");
            if (!seen.Add(next) || await tracker.FindAsync(next, cancellationToken).ConfigureAwait(false) is not { } part)
                continue;
            foreach (var further in part.Duplicates)
                open.Push(further);
        }
    }

    private static CommandRefusedException Refused(string member, string problem) =>
        new(nameof(Merge), [new CommandProblem(member, problem)]);
}
