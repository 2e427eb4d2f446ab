using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>Adds an action item (R5).</summary>
/// <param name="By">Who added it.</param>
/// <param name="Title">What will be done.</param>
public sealed record AddActionItem(Actor By, string Title) : IncidentCommand(By)
{
    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day on which it is in time, UTC.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How it helps.</summary>
    public ActionItemKind Kind { get; init; }

    /// <summary>How soon it should be done.</summary>
    public ActionItemPriority Priority { get; init; }

    /// <summary>The ticket in a tracker.</summary>
    public Uri? Ticket { get; init; }

    /// <summary>The numbers of the causes that it is against.</summary>
    public IReadOnlyList<int> Causes { get; init => field = value ?? []; } = [];

    internal override void Decide(Decision decision)
    {
        decision.UnlessLeft();
        decision.Line(nameof(Title), Title);
        decision.OptionalLine(nameof(Owner), Owner);
        decision.Defined(nameof(Kind), Kind);
        decision.Defined(nameof(Priority), Priority);
        decision.WebAddress(nameof(Ticket), Ticket);
        CheckCauses(decision, Causes);
        decision.Record(new ActionItemAdded(
            decision.Incident.Actions.Count + 1, Title, Kind, Priority, Owner, Deadline, Ticket, Causes.Count == 0 ? null : InOrder(Causes)));
    }

    internal static void CheckCauses(Decision decision, IEnumerable<int> causes)
    {
        foreach (var cause in causes)
            RecordWhy.IsStanding(decision, nameof(Causes), cause);
    }

    internal static AppendOnlyList<int> InOrder(IEnumerable<int> causes) => causes.Distinct().Order().ToAppendOnly();
}
