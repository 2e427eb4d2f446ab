using IncidentKit.Events;

namespace IncidentKit;

/// <summary>Every time at which people were told too late, or not at all (R2, ruling 5).</summary>
/// <remarks>The times of the updates are walked against the cadence of the severity in force then, and against what each
/// promised, as the clock of the next update does. A milder severity counts from the last update; at a worse one the next update
/// is due one cadence after the change at the latest. Time that the clock stood still does not count.</remarks>
internal sealed class UpdateGaps
{
    private readonly AuditRecord _record;
    private readonly RunningTime _running;
    private readonly List<UpdateGap> _gaps = [];

    private UpdateGaps(AuditRecord record)
    {
        _record = record;
        _running = new RunningTime(record, ClockKind.NextUpdate);
    }

    public static IReadOnlyList<UpdateGap> Of(AuditRecord record)
    {
        var walk = new UpdateGaps(record);
        foreach (var (from, until) in walk.ActiveTimes())
            walk.Look(from, until);
        return walk._gaps;
    }

    private void Look(DateTimeOffset from, DateTimeOffset until)
    {
        var since = from;
        AuditedEvent? previous = null;
        foreach (var next in _record.Events.Where(happened => happened.Change is StatusUpdateSent or ResolutionNoticeSent))
        {
            if (next.At < from || next.At > until)
                continue;
            Look(since, next.At, previous, next);
            (since, previous) = (next.At, next);
            if (next.Change is ResolutionNoticeSent)
                return;
        }

        Look(since, until, previous, null);
    }

    private void Look(DateTimeOffset from, DateTimeOffset until, AuditedEvent? previous, AuditedEvent? next)
    {
        var isFirst = previous is null;
        var asked = DueAfter(from, until, isFirst);
        var promised = Promised(previous, until);
        var isPromise = promised < asked || (asked is null && promised is not null);
        if ((isPromise ? promised : asked) is not { } firstDue || firstDue >= until)
            return;
        var missed = 1L;
        for (var since = firstDue; ;)
        {
            var skipped = CadencesWithin(since, until);
            missed += skipped.Count;
            since = skipped.Last;
            if (DueAfter(since, until, isFirst: false) is not { } due || due >= until)
                break;
            missed++;
            since = due;
        }

        _gaps.Add(new UpdateGap(from, until, firstDue, missed, previous, next, isFirst && from == _record.Detected, isPromise));
    }

    /// <summary>The times during which people have to be told: from detection, a reopening or the return of the impact until the
    /// incident is resolved or leaves the flow.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> ActiveTimes()
    {
        DateTimeOffset? since = _record.Detected;
        foreach (var move in _record.Moves)
        {
            var change = (StateChanged)move.Change;
            var at = move.At < _record.Detected ? _record.Detected : move.At;
            var returns = change.Trigger == LifecycleTrigger.Mitigate && change.From > IncidentState.Mitigating;
            if (since is { } from && (!change.To.IsActive() || (returns && HadNotice(from, at))))
            {
                yield return (from, at);
                since = null;
            }

            if (change.To.IsActive())
                since ??= at;
        }

        if (since is { } open)
            yield return (open, _record.End);
    }

    private bool HadNotice(DateTimeOffset from, DateTimeOffset until) =>
        _record.Of<ResolutionNoticeSent>().Any(notice => notice.At >= from && notice.At <= until);

    /// <summary>When the policy asks for an update after a time; null when it asks for none before the end.</summary>
    private DateTimeOffset? DueAfter(DateTimeOffset since, DateTimeOffset until, bool isFirst)
    {
        TimeSpan? due = null;
        var start = _running.At(since);
        foreach (var stretch in _record.Severities)
        {
            if (stretch.Until <= since && stretch.Until < _record.End)
                continue;
            if (stretch.From >= until || due <= _running.At(stretch.From))
                break;
            var targets = _record.Policy.For(stretch.Value);
            if ((isFirst ? targets.FirstUpdateWithin ?? targets.UpdateEvery : targets.UpdateEvery) is not { } cadence)
            {
                due = null;
                continue;
            }

            var byLast = start + cadence;
            var byChange = stretch.From > since ? _running.At(stretch.From) + cadence : byLast;
            var moved = due < byChange ? due.Value : byChange;
            due = moved > byLast ? moved : byLast;
        }

        return due is { } running ? _running.When(running) : null;
    }

    /// <summary>When an update promised the next one, as last corrected before the end, time that the clock stood still
    /// added.</summary>
    private DateTimeOffset? Promised(AuditedEvent? previous, DateTimeOffset until)
    {
        if (previous?.Change is not StatusUpdateSent sent)
            return null;
        var promise = sent.NextUpdateAt;
        foreach (var corrected in _record.Of<StatusUpdateCorrected>())
        {
            if (corrected.At <= until && corrected.Change is StatusUpdateCorrected { NextUpdateAt: { } other } correction
                && correction.Number == sent.Number)
                promise = other;
        }

        return promise is { } at && at > previous.At ? _running.When(_running.At(previous.At) + (at - previous.At)) : null;
    }

    /// <summary>How many cadences fit behind a time before the severity changes or the time is over, but for the last.</summary>
    private (long Count, DateTimeOffset Last) CadencesWithin(DateTimeOffset since, DateTimeOffset until)
    {
        var stretch = _record.Severities.Last(stretch => stretch.From <= since);
        if (_record.Policy.For(stretch.Value).UpdateEvery is not { } cadence)
            return (0, since);
        var end = stretch.Until < until ? stretch.Until : until;
        var count = ((_running.At(end) - _running.At(since)).Ticks / cadence.Ticks) - 1;
        return count > 0 && _running.When(_running.At(since) + (count * cadence)) is { } last ? (count, last) : (0, since);
    }
}
