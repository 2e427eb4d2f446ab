using System.Collections.Immutable;

namespace IncidentKit;

/// <summary>What people were reminded of, and until when they do not want to be.</summary>
/// <remarks>Immutable; equal by content. Every single reminder stands in the history.</remarks>
public sealed record ReminderRecord
{
    private static readonly ClockKind[] s_unlessNamed = [.. Enum.GetValues<ClockKind>().Where(kind => kind != ClockKind.Escalation)];

    private readonly ImmutableDictionary<string, ClockReminders> _given = ImmutableDictionary.Create<string, ClockReminders>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<ClockKind, DateTimeOffset> _snoozed = ImmutableDictionary<ClockKind, DateTimeOffset>.Empty;

    internal static ReminderRecord Empty { get; } = new();

    /// <summary>Until when nobody is reminded of a kind of clock, UTC; null when that was never asked for. A time that is over has no
    /// effect any more.</summary>
    /// <param name="clock">The kind of clock.</param>
    public DateTimeOffset? SnoozedUntil(ClockKind clock) => _snoozed.TryGetValue(clock, out var until) ? until : null;

    /// <summary>Equal when the same reminders were given, and the same kinds of clock are snoozed until the same times.</summary>
    /// <param name="other">The other record.</param>
    public bool Equals(ReminderRecord? other) =>
        other is not null && HaveSame(_given, other._given) && HaveSame(_snoozed, other._snoozed);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_given.Count, _snoozed.Count);

    /// <summary>Whether a reminder was given. One for a due time covers what came before that time: a clock that was announced as due
    /// and turns out to have been due sooner is no news.</summary>
    internal bool Has(string clockId, ReminderPoint point, DateTimeOffset dueAt) =>
        _given.TryGetValue(clockId, out var given)
        && (given.Due >= dueAt || (point == ReminderPoint.Remind && given.Reminded.Contains(dueAt)));

    internal ReminderRecord With(IReadOnlyList<DueReminder> reminders)
    {
        var given = _given.ToBuilder();
        foreach (var reminder in reminders)
        {
            var before = given.GetValueOrDefault(reminder.ClockId) ?? new ClockReminders(reminder.Clock, AppendOnlyList<DateTimeOffset>.Empty, null);
            given[reminder.ClockId] = reminder.Point == ReminderPoint.Remind
                ? before with { Reminded = before.Reminded.Add(reminder.DueAt) }
                : before with { Due = before.Due >= reminder.DueAt ? before.Due : reminder.DueAt };
        }

        return new(given.ToImmutable(), _snoozed);
    }

    /// <summary>Snoozed reminders are given again when the time is over: what was given of them is forgotten.</summary>
    internal ReminderRecord Snoozed(IReadOnlyList<ClockKind> named, DateTimeOffset until)
    {
        var clocks = named.Count == 0 ? s_unlessNamed : named;
        return new(
            _given.RemoveRange(_given.Where(given => clocks.Contains(given.Value.Clock)).Select(given => given.Key)),
            _snoozed.SetItems(clocks.Select(clock => KeyValuePair.Create(clock, until))));
    }

    private ReminderRecord()
    {
    }

    private ReminderRecord(ImmutableDictionary<string, ClockReminders> given, ImmutableDictionary<ClockKind, DateTimeOffset> snoozed)
    {
        _given = given;
        _snoozed = snoozed;
    }

    private static bool HaveSame<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull =>
        left.Count == right.Count
        && left.All(pair => right.TryGetValue(pair.Key, out var value) && EqualityComparer<TValue>.Default.Equals(pair.Value, value));

    /// <summary>What was given of one clock.</summary>
    /// <param name="Clock">Its kind.</param>
    /// <param name="Reminded">The due times of which people were reminded ahead.</param>
    /// <param name="Due">The latest due time that was announced when it came.</param>
    private sealed record ClockReminders(ClockKind Clock, AppendOnlyList<DateTimeOffset> Reminded, DateTimeOffset? Due);
}
