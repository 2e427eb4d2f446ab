namespace IncidentKit;

/// <summary>One thing that is wrong with a command.</summary>
/// <param name="Member">The member of the command, or <c>State</c> when the incident does not allow it now.</param>
/// <param name="Problem">What is wrong, as the end of a sentence that starts with the member.</param>
public sealed record CommandProblem(string Member, string Problem)
{
    /// <summary>For example <c>Title must not be empty</c>.</summary>
    public override string ToString() => $"{Member} {Problem}";
}
