using System.Globalization;

namespace IncidentKit;

/// <summary>How people are reminded.</summary>
/// <remarks>Immutable; equal by content. What there is to be reminded of, and when, is the <see cref="ResponsePolicy"/>'s to say.</remarks>
public sealed record ReminderOptions
{
    /// <summary>What comes due in one incident within this time goes out in one notice, when the last of it is due; zero to an hour, a
    /// minute unless said otherwise. Nothing goes out early, and a reminder is never held back until its own due time.</summary>
    public TimeSpan GroupWithin { get; init; } = TimeSpan.FromMinutes(1);

    internal void Validate()
    {
        if (GroupWithin < TimeSpan.Zero || GroupWithin > TimeSpan.FromHours(1))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"GroupWithin is {GroupWithin}; it must be zero to an hour."));
    }
}
