using System.Globalization;

namespace IncidentKit;

/// <summary>How people are reminded.</summary>
/// <remarks>Immutable; equal by content. What there is to be reminded of, and when, is the <see cref="ResponsePolicy"/>'s to say.</remarks>
public sealed record ReminderOptions
{
    /// <summary>What comes due in one incident within this time goes out in one notice, when the last of it is due; zero to an hour, a
    /// minute unless said otherwise. Nothing goes out early, and a reminder is never held back until its own due time.</summary>
    public TimeSpan GroupWithin { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often <see cref="IncidentTracker.RunAsync"/> looks for what other processes have stored, up to an hour; 30 seconds unless
    /// said otherwise. What this process stores is given when it is due.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(30);

    internal void Validate()
    {
        var problems = new List<string>();
        if (GroupWithin < TimeSpan.Zero || GroupWithin > TimeSpan.FromHours(1))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"GroupWithin is {GroupWithin}; it must be zero to an hour."));
        if (PollEvery <= TimeSpan.Zero || PollEvery > TimeSpan.FromHours(1))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"PollEvery is {PollEvery}; it must be more than zero and at most an hour."));
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
    }
}
