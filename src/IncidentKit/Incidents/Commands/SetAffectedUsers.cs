using IncidentKit.Events;

namespace IncidentKit.Commands;

/// <summary>States how many users are affected (K3): a count, a share, a description, or several of them.</summary>
/// <param name="By">Who stated it.</param>
public sealed record SetAffectedUsers(Actor By) : IncidentCommand(By)
{
    /// <summary>0 or more.</summary>
    public long? Count { get; init; }

    /// <summary>0 to 100.</summary>
    public double? Percentage { get; init; }

    /// <summary>For example <c>all users of one tenant</c>.</summary>
    public string? Description { get; init; }

    internal override void Decide(Decision decision)
    {
        decision.WhileOpen();
        decision.Check(Count is null or >= 0, nameof(Count), $"is {Count}, which is below 0");
        decision.Check(
            Percentage is null or (>= 0 and <= 100), nameof(Percentage), $"is {Percentage}, which is not 0 to 100");
        decision.OptionalLine(nameof(Description), Description);
        decision.Check(
            Count is not null || Percentage is not null || Description is not null, nameof(Count), "or Percentage or Description must be given");
        decision.Record(new AffectedUsersSet(new AffectedUsers(Count, Percentage, Description)));
    }
}
