using System.Diagnostics.CodeAnalysis;
using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Changes an action item; what is left out stays.</summary>
/// <param name="By">Who changed it.</param>
/// <param name="Number">The item's number.</param>
public sealed record ChangeActionItem(Actor By, int Number) : IncidentCommand(By)
{
    /// <summary>What will be done.</summary>
    public string? Title { get; init; }

    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it is in time, UTC.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How it helps.</summary>
    public ActionItemKind? Kind { get; init; }

    /// <summary>How soon it should be done.</summary>
    public ActionItemPriority? Priority { get; init; }

    /// <summary>The ticket in a tracker.</summary>
    public Uri? Ticket { get; init; }

    /// <summary>The numbers of the causes that it is against; an empty list unties it from all.</summary>
    public IReadOnlyList<int>? Causes { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.OptionalLine(nameof(Title), Title);
        decision.OptionalLine(nameof(Owner), Owner);
        decision.WebAddress(nameof(Ticket), Ticket);
        if (Kind is { } kind)
            decision.Defined(nameof(Kind), kind);
        if (Priority is { } priority)
            decision.Defined(nameof(Priority), priority);
        AddActionItem.CheckCauses(decision, Causes ?? []);
        decision.Check(
            Title is not null || Owner is not null || Deadline is not null || Kind is not null || Priority is not null || Ticket is not null
                || Causes is not null,
            nameof(Title), "or another member to change must be given");
        if (!TryFind(decision, Number, out _))
            return;
        decision.Record(new ActionItemChanged(Number, Title, Owner, Deadline, Kind, Priority, Ticket, Causes is null ? null : AddActionItem.InOrder(Causes)));
    }

    internal static bool TryFind(Decision decision, int number, [NotNullWhen(true)] out ActionItem? item)
    {
        var actions = decision.Incident.Actions;
        item = number >= 1 && number <= actions.Count ? actions[number - 1] : null;
        if (item is null)
            decision.Refuse(nameof(Number), $"is {number}; the incident has {actions.Count} action items");
        return item is not null;
    }
}
