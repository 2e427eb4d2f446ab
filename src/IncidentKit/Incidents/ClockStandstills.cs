namespace IncidentKit;

/// <summary>When each clock stood still: paused, merged away, or between an end and its taking back.</summary>
/// <remarks>Immutable; equal by content. Each kind has its times in order and without overlap, with the sum of those before, so that a
/// question takes logarithmic time however often clocks were stopped.</remarks>
internal sealed class ClockStandstills : IEquatable<ClockStandstills>
{
    private static readonly ClockKind[] s_kinds = [.. Enum.GetValues<ClockKind>().Where(kind => kind != ClockKind.ActionDeadline)];
    private readonly AppendOnlyList<Span>[] _spans;

    private ClockStandstills(AppendOnlyList<Span>[] spans) => _spans = spans;

    public static ClockStandstills None { get; } =
        new([.. Enumerable.Repeat(AppendOnlyList<Span>.Empty, Enum.GetValues<ClockKind>().Length)]);

    /// <summary>Every clock but the dates of action items.</summary>
    public static IReadOnlyList<ClockKind> AllKinds => s_kinds;

    public ClockStandstills Add(IEnumerable<ClockKind> kinds, DateTimeOffset from, DateTimeOffset until)
    {
        if (until <= from)
            return this;
        AppendOnlyList<Span>[] spans = [.. _spans];
        foreach (var kind in kinds)
            spans[(int)kind] = Add(spans[(int)kind], from, until);
        return new ClockStandstills(spans);
    }

    /// <summary>When a clock is due that would be due at a time if it had not stood still since its start.</summary>
    public DateTimeOffset Shift(ClockKind kind, DateTimeOffset start, DateTimeOffset due)
    {
        var spans = _spans[(int)kind];
        if (spans.Count == 0)
            return due;

        // What has to run from the beginning of the record until it is due. A standstill counts if it begins before that.
        var running = due - Total(spans, start);
        var counted = CountWhere(spans, span => span.From - span.Before < running);
        return counted == 0 ? running : running + spans[counted - 1].Before + spans[counted - 1].Length;
    }

    public bool Equals(ClockStandstills? other) => other is not null && _spans.AsSpan().SequenceEqual(other._spans);

    public override bool Equals(object? obj) => Equals(obj as ClockStandstills);

    public override int GetHashCode() => _spans[(int)ClockKind.Resolution].GetHashCode();

    /// <summary>How long a clock stood still before a time.</summary>
    private static TimeSpan Total(AppendOnlyList<Span> spans, DateTimeOffset time)
    {
        var begun = CountWhere(spans, span => span.From < time);
        if (begun == 0)
            return TimeSpan.Zero;
        var last = spans[begun - 1];
        return last.Before + (time < last.Until ? time - last.From : last.Length);
    }

    /// <summary>How many spans, from the first on, satisfy a condition that holds for none after one for which it does not.</summary>
    private static int CountWhere(AppendOnlyList<Span> spans, Func<Span, bool> holds)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(spans[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static AppendOnlyList<Span> Add(AppendOnlyList<Span> spans, DateTimeOffset from, DateTimeOffset until)
    {
        if (spans.Count == 0 || spans[^1].Until <= from)
            return Append(spans, from, until);

        // Recorded out of order or overlapping: put together anew.
        var all = AppendOnlyList<Span>.Empty;
        DateTimeOffset? start = null;
        DateTimeOffset end = default;
        foreach (var (nextFrom, nextUntil) in spans.Select(span => (span.From, span.Until)).Append((From: from, Until: until)).OrderBy(span => span.From))
        {
            if (start is { } open && nextFrom > end)
            {
                all = Append(all, open, end);
                start = null;
            }

            end = start is null || nextUntil > end ? nextUntil : end;
            start ??= nextFrom;
        }

        return Append(all, start!.Value, end);
    }

    private static AppendOnlyList<Span> Append(AppendOnlyList<Span> spans, DateTimeOffset from, DateTimeOffset until) =>
        spans.Add(new Span(from, until, spans.Count == 0 ? TimeSpan.Zero : spans[^1].Before + spans[^1].Length));

    private readonly record struct Span(DateTimeOffset From, DateTimeOffset Until, TimeSpan Before)
    {
        public TimeSpan Length => Until - From;
    }
}
